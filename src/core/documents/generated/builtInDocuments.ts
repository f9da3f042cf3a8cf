// Generated from templates/ by scripts/generate.mjs. Do not edit.
import type { TemplateFrontMatter } from '../../render/templateFrontMatter';

/** By language. */
export const BUILT_IN_FRONT_MATTER: Readonly<Record<string, readonly TemplateFrontMatter[]>> = {
  "en": [
    {
      "id": "adoption-day-0",
      "title": "Adoption mail, day 0",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "adoption-day-0-{date}"
    },
    {
      "id": "adoption-day-3",
      "title": "Adoption mail, day 3",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "adoption-day-3-{date}"
    },
    {
      "id": "adoption-day-7",
      "title": "Adoption mail, day 7",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "adoption-day-7-{date}"
    },
    {
      "id": "check-in",
      "title": "Check-in mail",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "check-in-{date}"
    },
    {
      "id": "churn-risk",
      "title": "Churn risk",
      "kind": "document",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "history"
      ],
      "fileName": "churn-risk-{date}"
    },
    {
      "id": "executive-outreach",
      "title": "Executive outreach",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "history"
      ],
      "fileName": "executive-outreach-{date}"
    },
    {
      "id": "executive-review",
      "title": "Executive review",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "executive-review-{quarter}"
    },
    {
      "id": "expansion",
      "title": "Expansion opportunities",
      "kind": "document",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "expansion-{date}"
    },
    {
      "id": "handoff",
      "title": "Handoff to the CSM",
      "kind": "checklist",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "handoff-{date}"
    },
    {
      "id": "more-seats",
      "title": "Mail about more seats",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "portfolio"
      ],
      "fileName": "more-seats-{date}"
    },
    {
      "id": "new-contact",
      "title": "Mail to a new contact",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "new-contact-{date}"
    },
    {
      "id": "nps-follow-up",
      "title": "NPS follow-up mail",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "nps-follow-up-{date}"
    },
    {
      "id": "onboarding-plan",
      "title": "Onboarding plan",
      "kind": "plan",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "onboarding-plan-{date}"
    },
    {
      "id": "qbr-checklist",
      "title": "Checklist before a business review",
      "kind": "checklist",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "qbr-checklist-{quarter}"
    },
    {
      "id": "qbr-conversation",
      "title": "Business review as a conversation",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "qbr-conversation-{quarter}"
    },
    {
      "id": "qbr-deck",
      "title": "Slides of the business review",
      "kind": "deck",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "qbr-deck-{quarter}"
    },
    {
      "id": "qbr-follow-up",
      "title": "Follow-up mail after a business review",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "qbr-follow-up-{quarter}"
    },
    {
      "id": "qbr-pre-read",
      "title": "Mail with the pre-read of a business review",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "qbr-pre-read-{quarter}"
    },
    {
      "id": "qbr-scorecard",
      "title": "Business review as a scorecard",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "qbr-scorecard-{quarter}"
    },
    {
      "id": "qbr",
      "title": "Quarterly business review",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "qbr-{quarter}"
    },
    {
      "id": "reference-request",
      "title": "Request for a reference",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "reference-request-{date}"
    },
    {
      "id": "renewal-kickoff",
      "title": "Renewal kickoff mail",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "renewal-kickoff-{date}"
    },
    {
      "id": "renewal",
      "title": "Renewal preparation",
      "kind": "plan",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "history"
      ],
      "fileName": "renewal-{date}"
    },
    {
      "id": "save-plan",
      "title": "Save plan",
      "kind": "plan",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "history"
      ],
      "fileName": "save-plan-{date}"
    },
    {
      "id": "stakeholder-map",
      "title": "Stakeholder map",
      "kind": "document",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "stakeholder-map-{date}"
    },
    {
      "id": "success-plan",
      "title": "Success plan",
      "kind": "plan",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "success-plan-{date}"
    },
    {
      "id": "value-report",
      "title": "Value report",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio"
      ],
      "fileName": "value-report-{quarter}"
    },
    {
      "id": "welcome",
      "title": "Welcome mail",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "welcome-{date}"
    },
    {
      "id": "win-back-day-30",
      "title": "Win-back mail, day 30",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "win-back-day-30-{date}"
    },
    {
      "id": "win-back-day-7",
      "title": "Win-back mail, day 7",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "win-back-day-7-{date}"
    },
    {
      "id": "win-back-day-90",
      "title": "Win-back mail, day 90",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "win-back-day-90-{date}"
    },
    {
      "id": "win-back",
      "title": "Win-back plan",
      "kind": "plan",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "win-back-{date}"
    }
  ],
  "zh-Hans": [
    {
      "id": "adoption-day-0",
      "title": "功能推广邮件（第 0 天）",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "adoption-day-0-{date}"
    },
    {
      "id": "adoption-day-3",
      "title": "功能推广邮件（第 3 天）",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "adoption-day-3-{date}"
    },
    {
      "id": "adoption-day-7",
      "title": "功能推广邮件（第 7 天）",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "adoption-day-7-{date}"
    },
    {
      "id": "check-in",
      "title": "回访邮件",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "check-in-{date}"
    },
    {
      "id": "churn-risk",
      "title": "流失风险评估",
      "kind": "document",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "history"
      ],
      "fileName": "churn-risk-{date}"
    },
    {
      "id": "executive-outreach",
      "title": "高管致函",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "history"
      ],
      "fileName": "executive-outreach-{date}"
    },
    {
      "id": "executive-review",
      "title": "高层回顾",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "executive-review-{quarter}"
    },
    {
      "id": "expansion",
      "title": "增购机会",
      "kind": "document",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "expansion-{date}"
    },
    {
      "id": "handoff",
      "title": "客户成功交接",
      "kind": "checklist",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "handoff-{date}"
    },
    {
      "id": "more-seats",
      "title": "增加席位邮件",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "portfolio"
      ],
      "fileName": "more-seats-{date}"
    },
    {
      "id": "new-contact",
      "title": "致新对接人的邮件",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "new-contact-{date}"
    },
    {
      "id": "nps-follow-up",
      "title": "NPS 跟进邮件",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "nps-follow-up-{date}"
    },
    {
      "id": "onboarding-plan",
      "title": "上线计划",
      "kind": "plan",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "onboarding-plan-{date}"
    },
    {
      "id": "qbr-checklist",
      "title": "业务回顾准备清单",
      "kind": "checklist",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "qbr-checklist-{quarter}"
    },
    {
      "id": "qbr-conversation",
      "title": "业务回顾（对话式）",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "qbr-conversation-{quarter}"
    },
    {
      "id": "qbr-deck",
      "title": "业务回顾幻灯片",
      "kind": "deck",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "qbr-deck-{quarter}"
    },
    {
      "id": "qbr-follow-up",
      "title": "业务回顾会后邮件",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "qbr-follow-up-{quarter}"
    },
    {
      "id": "qbr-pre-read",
      "title": "业务回顾会前邮件",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "qbr-pre-read-{quarter}"
    },
    {
      "id": "qbr-scorecard",
      "title": "业务回顾（记分卡）",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "qbr-scorecard-{quarter}"
    },
    {
      "id": "qbr",
      "title": "季度业务回顾",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio",
        "history"
      ],
      "fileName": "qbr-{quarter}"
    },
    {
      "id": "reference-request",
      "title": "推荐邀请邮件",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "reference-request-{date}"
    },
    {
      "id": "renewal-kickoff",
      "title": "续约启动邮件",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "renewal-kickoff-{date}"
    },
    {
      "id": "renewal",
      "title": "续约准备",
      "kind": "plan",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "history"
      ],
      "fileName": "renewal-{date}"
    },
    {
      "id": "save-plan",
      "title": "挽留计划",
      "kind": "plan",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "history"
      ],
      "fileName": "save-plan-{date}"
    },
    {
      "id": "stakeholder-map",
      "title": "干系人地图",
      "kind": "document",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "stakeholder-map-{date}"
    },
    {
      "id": "success-plan",
      "title": "成功计划",
      "kind": "plan",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "success-plan-{date}"
    },
    {
      "id": "value-report",
      "title": "价值报告",
      "kind": "document",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan",
        "portfolio"
      ],
      "fileName": "value-report-{quarter}"
    },
    {
      "id": "welcome",
      "title": "欢迎邮件",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "welcome-{date}"
    },
    {
      "id": "win-back-day-30",
      "title": "赢回邮件（第 30 天）",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "win-back-day-30-{date}"
    },
    {
      "id": "win-back-day-7",
      "title": "赢回邮件（第 7 天）",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "win-back-day-7-{date}"
    },
    {
      "id": "win-back-day-90",
      "title": "赢回邮件（第 90 天）",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "win-back-day-90-{date}"
    },
    {
      "id": "win-back",
      "title": "赢回计划",
      "kind": "plan",
      "audience": "internal",
      "audiences": [
        "internal"
      ],
      "inputs": [
        "account"
      ],
      "fileName": "win-back-{date}"
    }
  ]
};
