package kutip.operation;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param files SHA-256 of each file in it, in hexadecimal
 * @param rows rows of each table, counted in the copy that it holds
 */
record BackupManifest(int form, Instant madeAt, Map<String, String> files, Map<String, Long> rows) {

  static final String NAME = "backup.json";
  static final int FORM = 1;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  BackupManifest {
    files = new TreeMap<>(files);
    rows = new TreeMap<>(rows);
  }

  byte[] bytes() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  static BackupManifest of(byte[] bytes) throws OperationException {
    BackupManifest manifest;
    try {
      manifest = JSON.readValue(bytes, BackupManifest.class);
    } catch (JacksonException e) {
      throw new OperationException("the backup's description cannot be read", e);
    }
    if (manifest.form() != FORM) {
      throw new OperationException("the backup was made by another version of Kutip");
    }
    return manifest;
  }
}
