// Generated from schemas/ by scripts/generate.mjs. Do not edit.
import type { SheetKind } from '../../model/sourceDocument';
import type { SchemaText } from '../schemaNode';

export const schemaTexts: Readonly<Record<SheetKind | 'common', SchemaText>>;
