package gradviz.run;
public record Lesson(String name, String text) { public String title(java.util.Locale l) { return name; } }
