/** Lets assistants look things up by the Model Context Protocol: read-only, always with quotes. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Model Context Protocol")
package kutip.mcp;
