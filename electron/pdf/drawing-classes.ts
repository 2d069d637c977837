/**
 * Classes of a browser that pdf.js names while it is loaded and that only drawing uses. Reading text does without them,
 * so they need only to exist.
 */
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
  if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, class {});
}
