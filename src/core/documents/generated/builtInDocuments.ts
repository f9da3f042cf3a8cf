// Generated from templates/ by scripts/generate.mjs. Do not edit.
import type { TemplateFrontMatter } from '../../render/templateFrontMatter';

export const BUILT_IN_FRONT_MATTER: readonly TemplateFrontMatter[] = [
  {
    "id": "qbr-follow-up",
    "title": "QBR follow-up mail",
    "kind": "email",
    "audience": "customer",
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
    "inputs": [
      "account"
    ],
    "fileName": "save-plan-{date}"
  }
];
