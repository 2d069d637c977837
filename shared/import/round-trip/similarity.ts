/** The pairs of neighbouring characters of a text, with how often each occurs. */
type Bigrams = ReadonlyMap<string, number>;

/**
 * Tells how alike texts are, from 0 to 1: twice the neighbouring character pairs in common over all pairs (Dice).
 * Remembers what it counted, so that one text can be held against many.
 */
export function createSimilarity(): (one: string, other: string) => number {
  const known = new Map<string, Bigrams>();
  const bigramsOf = (text: string): Bigrams => {
    const found = known.get(text) ?? countBigrams(text);
    known.set(text, found);
    return found;
  };
  return (one, other) => {
    if (one === other) return 1;
    const longest = Math.max(one.length, other.length);
    // Texts of very different length cannot be alike; most pairs end here.
    if (longest === 0 || Math.min(one.length, other.length) / longest < 0.2) return 0;
    return dice(bigramsOf(one), bigramsOf(other));
  };
}

function countBigrams(text: string): Bigrams {
  const padded = ` ${text} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < padded.length; at += 1) {
    const pair = padded.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function dice(one: Bigrams, other: Bigrams): number {
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  return (2 * common) / (size(one) + size(other));
}

function size(bigrams: Bigrams): number {
  let total = 0;
  for (const count of bigrams.values()) total += count;
  return total;
}
