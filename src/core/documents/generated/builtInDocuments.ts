// Generated from templates/ by scripts/generate.mjs. Do not edit.
import type { TemplateFrontMatter } from '../../render/templateFrontMatter';

/** By language. */
export const BUILT_IN_FRONT_MATTER: Readonly<Record<string, readonly TemplateFrontMatter[]>> = {
  "en": [
    {
      "id": "qbr-follow-up",
      "title": "QBR follow-up mail",
      "kind": "email",
      "audience": "customer",
      "audiences": [
        "customer",
        "internal"
      ],
      "inputs": [
        "account",
        "success-plan"
      ],
      "fileName": "qbr-follow-up-{quarter}"
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
        "success-plan"
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
        "account"
      ],
      "fileName": "save-plan-{date}"
    }
  ],
  "zh-Hans": []
};
