// Generated from schemas/ by scripts/generateTemplates.mjs. Do not edit.
import type { FieldSketches } from '../../health/accountFields';

/** The fields of `schemas/success-plan.schema.json`. */
export const PLAN_FIELDS: FieldSketches = {
  "account": "any",
  "version": "any",
  "created": "any",
  "last_updated": "any",
  "owner": "any",
  "summary": "any",
  "stakeholders": {
    "fields": {
      "champion": {
        "fields": {
          "name": "any",
          "title": "any",
          "email": "any"
        }
      },
      "exec_sponsor": {
        "fields": {
          "name": "any",
          "title": "any",
          "email": "any"
        }
      },
      "technical_lead": {
        "fields": {
          "name": "any",
          "title": "any",
          "email": "any"
        }
      }
    }
  },
  "business_objectives": {
    "item": {
      "fields": {
        "objective": "any",
        "metric": "any",
        "unit": "any",
        "baseline": "any",
        "target": "any",
        "actual": "any",
        "measured": "any",
        "timeline": "any",
        "owner": "any",
        "value": "any",
        "status": "any",
        "better": "any"
      }
    }
  },
  "use_cases": {
    "item": {
      "fields": {
        "name": "any",
        "status": "any",
        "go_live_date": "any",
        "owner": "any"
      }
    }
  },
  "milestones": {
    "item": {
      "fields": {
        "name": "any",
        "target_date": "any",
        "completed_date": "any",
        "status": "any",
        "owner": "any"
      }
    }
  },
  "risks": {
    "item": {
      "fields": {
        "risk": "any",
        "mitigation": "any",
        "owner": "any",
        "severity": "any",
        "internal": "any"
      }
    }
  },
  "success_criteria": {
    "item": "any"
  },
  "next_review": "any",
  "notes": "any",
  "custom": "any"
};
