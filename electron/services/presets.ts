import gdNoSpecialFunds from '../../resources/indicator-packs/gd-2021-no-special-funds.json' with {
  type: 'json',
};
import gdPattern from '../../resources/indicator-packs/gd-2021-pattern.json' with { type: 'json' };
import mofCommon from '../../resources/indicator-packs/mof-2013-common.json' with { type: 'json' };
import gdCounty2023 from '../../resources/outlines/gd-county-2023.json' with { type: 'json' };
import gdProvinceStyle from '../../resources/outlines/gd-province-style.json' with { type: 'json' };

/** The shipped templates, by file; adding one is adding a line. They are parsed by their schema when used. */
export const PRESET_OUTLINES: readonly unknown[] = [gdCounty2023, gdProvinceStyle];
export const PRESET_PACKS: readonly unknown[] = [gdNoSpecialFunds, gdPattern, mofCommon];

/** What a new report starts with when nothing else is asked for. */
export const DEFAULT_OUTLINE_ID = 'gd-county-2023';
export const DEFAULT_PACK_ID = 'gd-2021-no-special-funds';
