/** Tests of pages over facts. */
@org.jspecify.annotations.NullMarked
package kutip.insight.ui;
