// Generated from schemas/ by scripts/generate.mjs. Do not edit.
import type { SheetKind } from '../../model/sourceDocument';
import type { ShapeTable } from '../checkTable';

export const tables: Readonly<Record<SheetKind, ShapeTable>>;
