import { pngSize } from '../../../electron/files/png-size.ts';
import { strict } from './strict.ts';

/** A picture as Electron hands it out; of its many ways to be changed only the one to the size it has already. */
export interface NativeImage {
  getSize(): { width: number; height: number };
  isEmpty(): boolean;
  resize(options: {
    readonly width?: number;
    readonly height?: number;
    readonly quality?: string;
  }): NativeImage;
  toPNG(): Buffer;
}

export function nativeImage(png: Buffer): NativeImage {
  const size = pngSize(png) ?? { width: 0, height: 0 };
  const image: NativeImage = strict('nativeImage', {
    getSize: () => size,
    isEmpty: () => size.width === 0,
    resize: ({ width = size.width, height = size.height }) => {
      if (width !== size.width || height !== size.height) {
        throw new Error('stand-in: nativeImage.resize to another size is not implemented');
      }
      return image;
    },
    toPNG: () => png,
  });
  return image;
}
