// Generated from templates/ by scripts/generate.mjs. Do not edit.
import type { LanguageTexts } from '../language';

export const TEXTS: LanguageTexts = {
  "documents": {},
  "partials": {},
  "words": {
    "common": {
      "yes": "是",
      "no": "否",
      "none": "无",
      "new": "新增",
      "score": "{score} 分（满分 {scale} 分）",
      "fill_in": "请填写："
    },
    "gaps": {
      "annual recurring revenue": "年度经常性收入（ARR）",
      "renewal date": "续约日期",
      "customer’s name": "客户名称",
      "our company’s name": "我方公司名称"
    },
    "terms": {
      "Thriving": "蓬勃",
      "Healthy": "健康",
      "At risk": "有风险",
      "Critical": "危急",
      "Stable": "稳定",
      "Green": "绿色",
      "Yellow": "黄色",
      "Red": "红色"
    }
  }
};
