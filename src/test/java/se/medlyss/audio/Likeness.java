package se.medlyss.audio;

/// How like two sounds are where they fit best, within 200 ms.
///
/// @param correlation of the samples, -1 to 1
/// @param lateMs      by how much the second comes later
record Likeness(double correlation, double lateMs) {

    private static final double WIDEST_SECONDS = 0.2;

    static Likeness of(short[] source, int sourceRate, short[] heard, int heardRate) {
        int step = sourceRate / heardRate;
        short[] thinned = new short[source.length / step];
        for (int i = 0; i < thinned.length; i++) {
            thinned[i] = source[i * step];
        }
        int widest = (int) (WIDEST_SECONDS * heardRate);
        Likeness best = new Likeness(-1, 0);
        for (int lag = -widest; lag <= widest; lag++) {
            double found = correlation(thinned, heard, lag);
            if (found > best.correlation) {
                best = new Likeness(found, lag * 1_000.0 / heardRate);
            }
        }
        return best;
    }

    private static double correlation(short[] a, short[] b, int lag) {
        double ab = 0;
        double aa = 1;
        double bb = 1;
        for (int i = 0; i < a.length; i++) {
            int j = i + lag;
            if (j >= 0 && j < b.length) {
                ab += a[i] * (double) b[j];
                aa += a[i] * (double) a[i];
                bb += b[j] * (double) b[j];
            }
        }
        return ab / Math.sqrt(aa * bb);
    }
}
