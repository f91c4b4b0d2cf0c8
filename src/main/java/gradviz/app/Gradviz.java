package gradviz.app;
public class Gradviz { public static void open(@org.jspecify.annotations.Nullable String f) {} }
