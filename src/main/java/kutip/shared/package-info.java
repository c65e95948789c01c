/**
 * Values that every module speaks: spans, dates, languages, ids, and what a claim says. JDK only.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package kutip.shared;
