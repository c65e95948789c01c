/**
 * A report as data, and its drawing as HTML, PDF and workbook: all three print the same document.
 */
@org.jspecify.annotations.NullMarked
package kutip.report.document;
