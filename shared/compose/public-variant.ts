import { pathOf } from '../report/paths.ts';
import type { Report } from '../report/schema.ts';
import { maskPersonalData, type Personal, personNames } from '../text/personal-data.ts';
import type { Block, DocumentRun, ReportDocument, TableBlock, TableCell } from './document.ts';

const LEFT_OUT = new Set([pathOf.cover('preparer'), pathOf.cover('phone')]);

/**
 * The 公开稿 of a composed report: without 填报人 and 联系电话, with names and numbers of people masked wherever they
 * stand, and without what tells where and from what it was made. Nothing else differs from the 报送稿.
 */
export function publicVariant(document: ReportDocument, { cover, measures }: Report): ReportDocument {
  const personal: Personal = {
    names: [cover.preparer, ...measures.map(({ owner }) => owner)].flatMap(ownNames),
    phones: [cover.phone],
  };
  const { version: _version, basics, ...kept } = document;
  return {
    ...kept,
    variant: 'public',
    blocks: document.blocks.flatMap((block) => publicBlock(block, personal)),
    ...(basics && { basics: publicTable(basics, personal) }),
  };
}

const OFFICE = /(?:科|室|股|办|部|局|会|组|处|站|所|队|中心)$/u;

/** 责任科室 may stand where 责任人 does; an office is not a person. */
function ownNames(text: string): string[] {
  return personNames(text).filter((name) => !OFFICE.test(name));
}

function publicBlock(block: Block, personal: Personal): Block[] {
  const masked = (text: string) => maskPersonalData(text, personal);
  switch (block.kind) {
    case 'coverLine':
      return LEFT_OUT.has(block.path) ? [] : [{ ...block, value: masked(block.value) }];
    case 'paragraph':
      return [{ ...block, runs: publicRuns(block.runs, personal) }];
    case 'table':
      return [publicTable(block, personal)];
    case 'heading':
      return [{ ...block, text: masked(block.text) }];
    default:
      return [block];
  }
}

/** Masked as a whole, for a name may be half bold, and cut again where it was. */
function publicRuns(runs: readonly DocumentRun[], personal: Personal): DocumentRun[] {
  const text = maskPersonalData(runs.map((run) => run.text).join(''), personal);
  let start = 0;
  return runs.map((run) => {
    const end = start + run.text.length;
    const masked = { ...run, text: text.slice(start, end) };
    start = end;
    return masked;
  });
}

function publicTable(table: TableBlock, personal: Personal): TableBlock {
  const cell = (one: TableCell): TableCell =>
    one.value ? one : { ...one, text: maskPersonalData(one.text, personal) };
  return {
    ...table,
    rows: table.rows.map((row) => row.map(cell)),
    notes: table.notes.map((note) => maskPersonalData(note, personal)),
  };
}
