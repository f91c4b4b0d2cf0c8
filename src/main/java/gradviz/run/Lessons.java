package gradviz.run;
public class Lessons { public static java.util.List<Lesson> all() { return java.util.List.of(); } public static Lesson first() { return all().get(0);} }
