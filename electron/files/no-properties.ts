/** Where an office file says whose it is and when it was made. */
export const PROPERTIES_PART = 'docProps/core.xml';

/** That part, saying nothing: for files that are published. */
export const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';
