// Generated from templates/ by scripts/generate.mjs. Do not edit.
import type { TemplateFrontMatter } from '../../render/templateFrontMatter';

/** By language. */
export const BUILT_IN_FRONT_MATTER: Readonly<Record<string, readonly TemplateFrontMatter[]>> = {
  "en": [
    {
      "id": "check-in",
      "title": "Check-in mail",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer"
      ],
      "inputs": [
        "account"
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
        "portfolio"
      ],
      "fileName": "expansion-{date}"
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
  "zh-Hans": []
};
