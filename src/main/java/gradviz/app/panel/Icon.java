package gradviz.app.panel;

import javafx.scene.layout.Region;

/// A small sign, drawn in the text colour by its style sheet; its outline is `path` in SVG's words.
public final class Icon extends Region {
    public static final String TO_FIRST = "M0 0h2.4v18H0zM18 0v18L3.6 9z";
    public static final String BACK = "M12 0v16L0 8z";
    public static final String FORWARD = "M0 0v16l12-8z";
    public static final String PAUSE = "M0 0h4v14H0zM8 0h4v14H8z";
    public static final String TO_LAST = "M15.6 0H18v18h-2.4zM0 0v18l14.4-9z";
    public static final String CHECK = "M0 6.2 1.9 4.3 4.6 7 10.6 0 12.6 1.8 4.8 10.9z";
    public static final String CROSS =
            "M0 1.9 1.9 0 5.5 3.6 9.1 0 11 1.9 7.4 5.5 11 9.1 9.1 11 5.5 7.4 1.9 11 0 9.1 3.6 5.5z";
    static final String LEFT_OVER =
            "M0 0h12v12H0zM1.4 1.4v9.2h9.2V1.4zM2.4 9.6 9.6 2.4v2.4L4.8 9.6zM2.4 5.4l3-3h2.4L2.4"
                    + " 7.8z";
    public static final String WAIT = "M0 4.8h2.6v2.6H0zM4.4 4.8H7v2.6H4.4zM8.8 4.8h2.6v2.6H8.8z";

    private final double width;
    private final double height;

    /// @param width in em of the text around it
    /// @param height the same
    public Icon(String path, double width, double height) {
        this.width = width;
        this.height = height;
        getStyleClass().add("icon");
        setMouseTransparent(true);
        change(path);
    }

    /// Shows another sign in the same place.
    public void change(String path) {
        setStyle("-fx-shape: \"" + path + "\";" + size("width", width) + size("height", height));
    }

    private static String size(String side, double em) {
        String length = em + "em;";
        return "-fx-min-" + side + ":" + length + "-fx-max-" + side + ":" + length;
    }
}
