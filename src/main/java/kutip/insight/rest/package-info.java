/** What charts show, for programs. */
@org.jspecify.annotations.NullMarked
package kutip.insight.rest;
