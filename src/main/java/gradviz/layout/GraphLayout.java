package gradviz.layout;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import java.util.*;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.*;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.*;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.*;
import org.eclipse.elk.graph.util.ElkGraphUtil;

public final class GraphLayout {
    public Layout of(ComputationGraph g, Sizes sizes, Style style) {
        org.eclipse.elk.core.data.LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        double k = style.scale();
        ElkNode root = ElkGraphUtil.createGraph();
        boolean small = g.size() <= 60;
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, small ? EdgeRouting.SPLINES : EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, g.size() <= 300 ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, true);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 34.0 * k);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0 * k);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 20.0 * k);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 18.0 * k);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0 * k);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.0);
        root.setProperty(LayeredOptions.SPACING_LABEL_NODE, 0.0);
        root.setProperty(LayeredOptions.EDGE_LABELS_SIDE_SELECTION, EdgeLabelSideSelection.ALWAYS_UP);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(24 * k));
        ElkNode[] vs = new ElkNode[g.variables().size()];
        ElkNode[] fs = new ElkNode[g.functions().size()];
        for (VariableNode v : g.variables()) {
            ElkNode n = vs[v.id()] = ElkGraphUtil.createNode(root);
            Extent e = sizes.variable(v.id());
            n.setDimensions(e.width(), e.height());
            Extent b = sizes.below(v.id());
            Extent l = sizes.ledger(v.id());
            ElkLabel label = ElkGraphUtil.createLabel("b", n);
            double h = style.belowGap() + b.height();
            double w = Math.max(0, Math.min(b.width(), e.width() + 60));
            if (l != null) { h = Math.max(h, style.ledgerGap() + l.height()); w = Math.max(w, l.width()); }
            label.setDimensions(w, h);
            label.setProperty(CoreOptions.NODE_LABELS_PLACEMENT, EnumSet.of(NodeLabelPlacement.OUTSIDE, NodeLabelPlacement.V_BOTTOM, l != null ? NodeLabelPlacement.H_LEFT : NodeLabelPlacement.H_CENTER));
        }
        for (FunctionNode f : g.functions()) {
            ElkNode n = fs[f.id()] = ElkGraphUtil.createNode(root);
            Extent e = sizes.function(f.id());
            n.setDimensions(e.width(), e.height());
            n.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_ORDER);
        }
        ElkEdge[] es = new ElkEdge[g.edges().size()];
        ElkEdge[] rs = new ElkEdge[g.variables().size()];
        for (FunctionNode f : g.functions()) {
            int c = f.inputs().size();
            for (int i = 0; i < c; i++) {
                Edge e = g.edge(f.inputs().get(i));
                ElkPort p = ElkGraphUtil.createPort(fs[f.id()]);
                p.setDimensions(0, 0);
                p.setProperty(CoreOptions.PORT_SIDE, PortSide.WEST);
                p.setProperty(CoreOptions.PORT_INDEX, c - 1 - i);
                ElkEdge x = es[e.id()] = ElkGraphUtil.createSimpleEdge(vs[e.variable()], p);
                if (small) {
                    ElkLabel label = ElkGraphUtil.createLabel("c", x);
                    Extent ce = sizes.chip(e.id());
                    label.setDimensions(ce.width(), ce.height());
                    label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
                    label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
                }
            }
            for (int o : f.outputs()) {
                ElkPort p = ElkGraphUtil.createPort(fs[f.id()]);
                p.setDimensions(0, 0);
                p.setProperty(CoreOptions.PORT_SIDE, PortSide.EAST);
                rs[o] = ElkGraphUtil.createSimpleEdge(p, vs[o]);
            }
        }
        new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        List<Area> va = new ArrayList<>(), fa = new ArrayList<>(), la = new ArrayList<>(), sa = new ArrayList<>();
        for (VariableNode v : g.variables()) {
            Area a = area(vs[v.id()]);
            va.add(a);
            Extent l = sizes.ledger(v.id());
            la.add(l == null ? null : new Area(a.x(), a.bottom() + style.ledgerGap(), l.width(), l.height()));
        }
        for (ElkNode f : fs) fa.add(area(f));
        List<Route> er = new ArrayList<>(), rr = new ArrayList<>();
        for (ElkEdge e : es) { er.add(route(e, small)); sa.add(null); }
        for (ElkEdge e : rs) rr.add(e == null ? Route.NONE : route(e, small));
        return new Layout(new Extent(root.getWidth(), root.getHeight()), va, la, fa, er, rr, sa);
    }
    static Area area(ElkNode n) { return new Area(n.getX(), n.getY(), n.getWidth(), n.getHeight()); }
    static Route route(ElkEdge e, boolean splines) {
        ElkEdgeSection s = e.getSections().getFirst();
        List<Point> ps = new ArrayList<>();
        ps.add(new Point(s.getStartX(), s.getStartY()));
        s.getBendPoints().forEach(b -> ps.add(new Point(b.getX(), b.getY())));
        ps.add(new Point(s.getEndX(), s.getEndY()));
        List<Point> cubic = ps;
        if (!splines || ps.size() % 3 != 1) {
            cubic = new ArrayList<>();
            cubic.add(ps.getFirst());
            for (int i = 1; i < ps.size(); i++) { Point a = ps.get(i-1), b = ps.get(i); cubic.add(a.towards(b, 1/3.0)); cubic.add(a.towards(b, 2/3.0)); cubic.add(b); }
        }
        Point chip = ps.get(ps.size() / 2);
        if (!e.getLabels().isEmpty()) { ElkLabel l = e.getLabels().getFirst(); chip = new Point(l.getX() + l.getWidth()/2, l.getY() + l.getHeight()/2); }
        return new Route(cubic, chip);
    }
}
