package org.kicnews.exporter.xlsx;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * A bar chart. Values are written beside the bars, or, where bars are stacked, stand in the table that the chart shows,
 * so that no information is in colours alone.
 *
 * @param title the title
 * @param alt the alternative text
 * @param categories what is compared
 * @param series what is counted
 * @param horizontal whether the bars lie
 */
record BarChart(String title, String alt, Categories categories, List<Series> series, boolean horizontal) {

    /**
     * What a chart compares.
     *
     * @param names the names, in order
     * @param range the cells that hold them
     */
    record Categories(List<String> names, String range) {}

    /**
     * What a chart counts.
     *
     * @param name the name
     * @param values a value for each category
     * @param range the cells that hold them
     */
    record Series(String name, List<? extends Number> values, String range) {}

    /** Colours that people who see few colours tell apart (Paul Tol, "bright" and grey), the first the workbook's own. */
    private static final List<String> COLOURS =
            List.of("1F4E79", "EE7733", "009988", "CC3311", "33BBEE", "EE3377", "8C8C8C");

    private static final double TITLE_POINTS = 12;
    private static final int GAP_PERCENT = 60;
    private static final String FULL_OVERLAP_PERCENT = "100";

    /**
     * Draws the chart over a range of cells.
     *
     * @param language the language of the title; POI would write the machine's
     */
    void draw(XSSFDrawing drawing, CellRangeAddress place, Locale language) {
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, place.getFirstColumn(), place.getFirstRow(), place.getLastColumn(), place.getLastRow());
        XSSFChart chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFTextRun titleRun =
                chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0);
        titleRun.setLanguage(language);
        titleRun.setFontSize(TITLE_POINTS);
        titleRun.setBold(true);
        describe(chart);
        XDDFCategoryAxis names = chart.createCategoryAxis(horizontal ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis counts = chart.createValueAxis(horizontal ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        counts.setCrossBetween(AxisCrossBetween.BETWEEN);
        counts.setMinimum(0);
        counts.setNumberFormat("#,##0");
        counts.getOrAddMajorGridProperties().setLineProperties(line("E3E7EC"));
        if (horizontal) {
            // The first is at the top, and the counts below.
            names.setOrientation(AxisOrientation.MAX_MIN);
            counts.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        data.setBarDirection(horizontal ? BarDirection.BAR : BarDirection.COL);
        data.setVaryColors(false);
        data.setGapWidth(GAP_PERCENT);
        boolean stacked = series.size() > 1;
        if (stacked) {
            data.setBarGrouping(BarGrouping.STACKED);
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        for (int i = 0; i < series.size(); i++) {
            add(series.get(i), COLOURS.get(i % COLOURS.size()), data);
        }
        chart.plot(data);
        CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        if (stacked) {
            overlap(bars);
        } else {
            showValues(bars);
        }
    }

    private void describe(XSSFChart chart) {
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(title);
        properties.setDescr(alt);
    }

    private void add(Series its, String colour, XDDFBarChartData data) {
        XDDFChartData.Series bars = data.addSeries(
                XDDFDataSourcesFactory.fromArray(categories.names().toArray(String[]::new), categories.range()),
                XDDFDataSourcesFactory.fromArray(its.values().toArray(Number[]::new), its.range()));
        bars.setTitle(its.name());
        bars.setFillProperties(new XDDFSolidFillProperties(colour(colour)));
        bars.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE))));
    }

    /** Sets the attribute itself: the small schema that POI brings lacks its type. */
    private static void overlap(CTBarChart bars) {
        try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
            cursor.setAttributeText(new QName("val"), FULL_OVERLAP_PERCENT);
        }
    }

    private static void showValues(CTBarChart chart) {
        for (CTBarSer bars : chart.getSerArray()) {
            CTDLbls labels = bars.addNewDLbls();
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    private static XDDFLineProperties line(String colour) {
        return new XDDFLineProperties(new XDDFSolidFillProperties(colour(colour)));
    }

    private static XDDFColor colour(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
