/** Pages of reports: the builder, the register, one issued report, the draft checker. */
@org.jspecify.annotations.NullMarked
package kutip.report.ui;
