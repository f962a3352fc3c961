package relata;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Maps, lists, strings, numbers and booleans as JSON. */
final class Json {
  private Json() {}

  static String of(Object value) {
    if (value == null) return "null";
    if (value instanceof Map<?, ?> map) {
      StringJoiner members = new StringJoiner(",", "{", "}");
      map.forEach((key, member) -> members.add(of(key.toString()) + ":" + of(member)));
      return members.toString();
    }
    if (value instanceof List<?> list) {
      StringJoiner items = new StringJoiner(",", "[", "]");
      list.forEach(item -> items.add(of(item)));
      return items.toString();
    }
    if (value instanceof Number || value instanceof Boolean) return value.toString();
    return quoted(value.toString());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      if (character == '"' || character == '\\') quoted.append('\\').append(character);
      else if (character < 0x20 || character > 0x7e) quoted.append(String.format("\\u%04x", (int) character));
      else quoted.append(character);
    }
    return quoted.append('"').toString();
  }
}
