const SVG = 'http://www.w3.org/2000/svg';

export function element(name: string, attributes: Record<string, string | number>): Element {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  return made;
}

/** A band of even thickness between two upright edges. */
export function bandPath(x0: number, y0: number, x1: number, y1: number, half: number): string {
  const middle = (x0 + x1) / 2;
  return `M${x0},${y0 - half}C${middle},${y0 - half} ${middle},${y1 - half} ${x1},${y1 - half}`
    + `L${x1},${y1 + half}C${middle},${y1 + half} ${middle},${y0 + half} ${x0},${y0 + half}Z`;
}

let patterns = 0;

/** Adds slanted lines and returns the fill that uses them. */
export function hatching(svg: Element, tone: string, index: number): string {
  // Unique in the page: a pattern is found by its id across all drawings.
  const id = `kutip-hatch-${++patterns}-${index}`;
  const pattern = element('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  pattern.append(
    element('rect', { width: 6, height: 6, fill: tone, 'fill-opacity': 0.16 }),
    element('rect', { width: 2.4, height: 6, fill: tone }),
  );
  svg.append(pattern);
  return `url(#${id})`;
}

/** The drawing as a picture of twice its size, on the colour that it stands on. */
export async function picture(svg: Element, width: number, height: number, ground: string): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done));
}
