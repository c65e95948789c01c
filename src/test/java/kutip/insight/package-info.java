@org.jspecify.annotations.NullMarked
package kutip.insight;
