import { describe, expect, it } from 'vitest';
import { BLANK } from '../../../../shared/figures/figure.ts';
import {
  FIGURE_KEYS,
  figureKey,
  figureLabel,
  isFigureKey,
  splitFigureKey,
} from '../../../../shared/figures/keys.ts';
import { figureFen, resolveFigure } from '../../../../shared/figures/resolve.ts';
import { someFigures } from '../../../support/builders.ts';

const PARTS = {
  'threePublic.abroad@final': '0',
  'threePublic.vehicle.purchase@final': '0',
  'threePublic.vehicle.operation@final': '1.50',
  'threePublic.reception@final': '0.96',
} as const;

describe('a figure', () => {
  it('is what was entered', () => {
    const figures = someFigures(
      { 'expenditure.basic@final': '172.72' },
      { 'expenditure.basic@final': '160.00' },
    );
    expect(figureFen(figures, 'expenditure.basic@final')).toBe(172_720_000);
    expect(figureFen(figures, 'expenditure.basic@final', 'prior')).toBe(160_000_000);
    expect(figureFen(figures, 'expenditure.basic@budget')).toBeNull();
  });

  it('is the sum of its parts when only they are known, and says so', () => {
    expect(resolveFigure(someFigures(PARTS), 'threePublic.total@final')).toEqual({
      state: 'value',
      fen: 2_460_000,
      derived: { formula: '因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费' },
    });
  });

  it('entered by hand wins over the sum of its parts', () => {
    const figures = someFigures({ ...PARTS, 'threePublic.total@final': '3.00' });
    expect(figureFen(figures, 'threePublic.total@final')).toBe(3_000_000);
  });

  it('stays blank while a part is blank', () => {
    const { 'threePublic.reception@final': _, ...others } = PARTS;
    expect(resolveFigure(someFigures(others), 'threePublic.total@final')).toEqual(BLANK);
  });

  it('counts a part that is 不适用 as nothing, but is no sum of nothing', () => {
    const figures = someFigures(PARTS);
    const none = { state: 'notApplicable', source: { kind: 'typed' } } as const;
    figures.current['threePublic.abroad@final'] = none;
    expect(figureFen(figures, 'threePublic.total@final')).toBe(2_460_000);
    for (const key of Object.keys(PARTS)) if (isFigureKey(key)) figures.current[key] = none;
    expect(figureFen(figures, 'threePublic.total@final')).toBeNull();
  });

  it('is not mixed up between stages and years', () => {
    expect(figureFen(someFigures({}, PARTS), 'threePublic.total@final')).toBeNull();
    expect(figureFen(someFigures({}, PARTS), 'threePublic.total@final', 'prior')).toBe(2_460_000);
  });
});

describe('figure keys', () => {
  it('split into what they were made of', () => {
    for (const key of FIGURE_KEYS) {
      const { name, stage } = splitFigureKey(key);
      expect(figureKey(name, stage)).toBe(key);
    }
  });

  it('are told from other text, and have a label of their own', () => {
    expect(isFigureKey('expenditure.basic@final')).toBe(true);
    expect(isFigureKey('expenditure.basic@finally')).toBe(false);
    const labels = FIGURE_KEYS.flatMap((key) => [figureLabel(key), figureLabel(key, 'prior')]);
    expect(new Set(labels).size).toBe(FIGURE_KEYS.length * 2);
  });
});
