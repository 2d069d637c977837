import type { ProjectLine } from './details.ts';
import { ownProjects } from './own-projects.ts';

const GROUP_NAME = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])|小计$|类项目$|类$/;

/**
 * Leaves out the rows that only sum up others (一、部门预算项目; 小计): rows named like a group that state no
 * amount, or whose every amount is the sum of the rows below down to the next group, or of those above it.
 */
export function withoutGroups(lines: readonly ProjectLine[]): ProjectLine[] {
  const isNamed = lines.map((line) => GROUP_NAME.test(line.name));
  if (isNamed.every((named) => named)) return [...lines];
  return lines.filter((line, index) => {
    if (!isNamed[index]) return true;
    const next = isNamed.indexOf(true, index + 1);
    const before = isNamed.lastIndexOf(true, index - 1);
    const below = lines.slice(index + 1, next === -1 ? undefined : next);
    const above = index === 0 ? [] : lines.slice(before + 1, index);
    return !sumsUp(line, below) && !sumsUp(line, above);
  });
}

function sumsUp(line: ProjectLine, members: readonly ProjectLine[]): boolean {
  const own = ownProjects({ lines: members });
  if (own.length === 0) return false;
  return line.amounts.every((amount, place) => {
    if (amount.state !== 'value') return amount.state === 'blank';
    const sum = own.reduce((whole, member) => whole + (member.amounts[place]?.fen ?? 0), 0);
    return sum === amount.fen;
  });
}
