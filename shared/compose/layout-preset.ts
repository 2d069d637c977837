import * as z from 'zod';
import { type OutlineLayout, outlineLayoutSchema } from './outline.ts';

/** What a preset sets: page, grid and type. What is printed (封面项目, 目录, 图示, 版本编号) stays as it was chosen. */
type PresetFields = Pick<
  OutlineLayout,
  'marginsMm' | 'linesPerPage' | 'charactersPerLine' | 'pageNumber' | 'fonts'
>;

/** A ready-made page layout, shipped as data. */
export interface LayoutPreset {
  readonly id: string;
  readonly name: string;
  /** what it is for, in the clerk's words */
  readonly note: string;
  readonly layout: OutlineLayout;
}

/** One entry of `resources/layouts/presets.json`. */
export const layoutPresetSchema: z.ZodType<LayoutPreset> = z
  .looseObject({ id: z.string().min(1), name: z.string().min(1), note: z.string().min(1) })
  .transform(({ id, name, note, ...layout }) => ({
    id,
    name,
    note,
    layout: outlineLayoutSchema.parse(layout),
  }));

/** The layout with the preset's page, grid and type. */
export function withPreset(layout: OutlineLayout, preset: LayoutPreset): OutlineLayout {
  return { ...layout, ...presetFields(preset.layout) };
}

/** The preset a layout follows in everything a preset sets; undefined when the clerk changed something. */
export function presetOf(layout: OutlineLayout, presets: readonly LayoutPreset[]): LayoutPreset | undefined {
  const own = JSON.stringify(presetFields(layout));
  return presets.find((preset) => JSON.stringify(presetFields(preset.layout)) === own);
}

function presetFields({
  marginsMm,
  linesPerPage,
  charactersPerLine,
  pageNumber,
  fonts,
}: OutlineLayout): PresetFields {
  const { top, right, bottom, left } = marginsMm;
  const { title, heading1, heading2, body, table, pageNumber: number } = fonts;
  return {
    marginsMm: { top, right, bottom, left },
    linesPerPage,
    charactersPerLine,
    pageNumber,
    fonts: { title, heading1, heading2, body, table, pageNumber: number },
  };
}
