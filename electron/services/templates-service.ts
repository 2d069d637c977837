import type * as z from 'zod';
import { type Outline, outlineSchema } from '../../shared/compose/outline.ts';
import type { TemplateSummary } from '../../shared/contract/templates.contract.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { type IndicatorPack, indicatorPackSchema } from '../../shared/scoring/pack.ts';
import {
  getTemplate,
  insertTemplate,
  listTemplates,
  type TemplateKind,
} from '../database/repositories/templates-repo.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ServiceContext } from './context.ts';
import { PRESET_OUTLINES, PRESET_PACKS } from './presets.ts';

interface Template {
  readonly id: string;
  readonly name: string;
  readonly notice: string;
}

interface TemplateSource<T extends Template> {
  readonly kind: TemplateKind;
  readonly label: string;
  readonly schema: z.ZodType<T>;
  readonly presets: readonly unknown[];
}

const OUTLINES: TemplateSource<Outline> = {
  kind: 'outline',
  label: '报告提纲',
  schema: outlineSchema,
  presets: PRESET_OUTLINES,
};

const PACKS: TemplateSource<IndicatorPack> = {
  kind: 'indicatorPack',
  label: '评分指标',
  schema: indicatorPackSchema,
  presets: PRESET_PACKS,
};

/** The outline of an id: the clerk's own first, else the shipped one. @throws AppError TEMPLATE_NOT_FOUND */
export function getOutline(context: ServiceContext, id: string): Outline {
  return findTemplate(context, OUTLINES, id);
}

/** The indicator pack of an id: the clerk's own first, else the shipped one. @throws AppError TEMPLATE_NOT_FOUND */
export function getIndicatorPack(context: ServiceContext, id: string): IndicatorPack {
  return findTemplate(context, PACKS, id);
}

/**
 * Keeps scoring indicators as the clerk's own. They get an id of their own, and so do the indicators: scores are kept
 * by indicator id, and a score must never pass to another table's indicator.
 */
export function addIndicatorPack(context: ServiceContext, pack: IndicatorPack): IndicatorPack {
  const id = context.newId();
  const own: IndicatorPack = {
    ...pack,
    id,
    version: 1,
    indicators: pack.indicators.map((indicator, index) => ({
      ...indicator,
      id: `${id.slice(0, 8)}${id.slice(-12)}-${index + 1}`,
    })),
  };
  const createdAt = context.now().toISOString();
  inTransaction(context.db, () =>
    insertTemplate(context.db, 'indicatorPack', { id, version: own.version, createdAt, body: own }),
  );
  return own;
}

/** What can be chosen for a new report. */
export function listAllTemplates(context: ServiceContext): {
  outlines: TemplateSummary[];
  packs: TemplateSummary[];
} {
  return { outlines: summaries(context, OUTLINES), packs: summaries(context, PACKS) };
}

function findTemplate<T extends Template>(context: ServiceContext, source: TemplateSource<T>, id: string): T {
  const own = getTemplate(context.db, source.kind, id);
  if (own !== null) return source.schema.parse(own);
  const preset = source.presets.find((candidate) => idOf(candidate) === id);
  if (preset === undefined) throw new AppError('TEMPLATE_NOT_FOUND', { id, kind: source.label });
  return source.schema.parse(preset);
}

function summaries<T extends Template>(
  context: ServiceContext,
  source: TemplateSource<T>,
): TemplateSummary[] {
  const own = listTemplates(context.db, source.kind);
  const ownIds = new Set(own.map(idOf));
  return [...own, ...source.presets.filter((preset) => !ownIds.has(idOf(preset)))].map((template) => {
    const { id, name, notice } = source.schema.parse(template);
    return { id, name, notice };
  });
}

function idOf(template: unknown): unknown {
  return typeof template === 'object' && template !== null && 'id' in template ? template.id : undefined;
}
