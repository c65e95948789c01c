import type { Drawing } from './drawing';

/** Hands a file to the browser. */
export function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The marks as CSV; a text that a spreadsheet would run as a formula is quoted as text. */
export function csvOf(drawing: Drawing): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows: (string | number)[][] = [[drawing.position, 'series', 'low', 'high', 'text']];
  for (const series of drawing.series) {
    for (const mark of series.marks) {
      rows.push([mark.x, series.name, mark.low, mark.high, mark.text]);
    }
  }
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
