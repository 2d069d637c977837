import fc from 'fast-check';

/**
 * Every run tries the same examples, so that a red test means a change and not bad luck; `PROPERTY_SEED=1 npm test`
 * tries others.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_231_231) });

export { fc };
