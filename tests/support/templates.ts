import gdNoSpecialFunds from '../../resources/indicator-packs/gd-2021-no-special-funds.json' with {
  type: 'json',
};
import gdCounty2023 from '../../resources/outlines/gd-county-2023.json' with { type: 'json' };
import { outlineSchema } from '../../shared/compose/outline.ts';
import { indicatorPackSchema } from '../../shared/scoring/pack.ts';

/** The shipped templates a new report starts with. */
export const COUNTY_OUTLINE = outlineSchema.parse(gdCounty2023);
export const COUNTY_PACK = indicatorPackSchema.parse(gdNoSpecialFunds);
