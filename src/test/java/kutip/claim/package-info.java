@org.jspecify.annotations.NullMarked
package kutip.claim;
