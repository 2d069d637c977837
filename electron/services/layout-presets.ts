import presets from '../../resources/layouts/presets.json' with { type: 'json' };
import { type LayoutPreset, layoutPresetSchema } from '../../shared/compose/layout-preset.ts';

/** The shipped page layouts, in the order they are offered. */
export function layoutPresets(): LayoutPreset[] {
  return presets.map((preset) => layoutPresetSchema.parse(preset));
}
