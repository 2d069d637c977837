import { describe, expect, it } from 'vitest';
import { createKnownTemplates } from '../../../../renderer/state/known-templates.ts';
import { aReport, presetOutline, presetPack } from '../../../support/builders.ts';

const FIRST = { outline: presetOutline(), pack: presetPack() };
const OTHER = { outline: presetOutline('gd-province-style'), pack: presetPack('mof-2013-common') };

describe('the templates an editor knows', () => {
  it('follow the report to another outline and back', () => {
    const known = createKnownTemplates(FIRST);
    const before = aReport({ outlineId: FIRST.outline.id, packId: FIRST.pack.id });
    const after = aReport({ outlineId: OTHER.outline.id, packId: OTHER.pack.id });
    known.learn(OTHER);
    expect(known.of(after)).toEqual(OTHER);
    expect(known.of(before)).toEqual(FIRST);
  });

  it('stay the same object while the report stays with them', () => {
    const known = createKnownTemplates(FIRST);
    const report = aReport({ outlineId: FIRST.outline.id, packId: FIRST.pack.id });
    expect(known.of(report)).toBe(known.of(aReport({ ...report, fiscalYear: 2022 })));
  });

  it('stay with what is on the screen when a report names what nobody has learnt', () => {
    const known = createKnownTemplates(FIRST);
    expect(known.of(aReport({ outlineId: 'unknown', packId: 'unknown' }))).toEqual(FIRST);
  });
});
