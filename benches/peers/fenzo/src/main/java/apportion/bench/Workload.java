package apportion.bench;

import com.netflix.fenzo.ConstraintEvaluator;
import com.netflix.fenzo.TaskRequest;
import com.netflix.fenzo.VMTaskFitnessCalculator;
import com.netflix.fenzo.VirtualMachineLease;
import com.netflix.fenzo.plugins.BalancedHostAttrConstraint;
import com.netflix.fenzo.plugins.HostAttrValueConstraint;
import com.netflix.fenzo.plugins.UniqueHostAttrConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.mesos.Protos;

/** The matcher's workload, made by the rule that {@code benches/src/workloads/matcher.rs} follows as well. */
final class Workload {
    private static final int JOB = 20;
    private static final int ZONES = 8;
    private static final int[] CPU_UP_TO = {20, 40, 65, 85, 95, 100};
    private static final int[] CPU_MILLI = {125, 250, 500, 1000, 2000, 4000};
    private static final int[] MEM_MIB = {256, 512, 1024, 2048, 4096};

    private Workload() {}

    /** The offers of all agents, one each. */
    static List<VirtualMachineLease> leases(int agents) {
        List<VirtualMachineLease> leases = new ArrayList<>(agents);
        for (int index = 0; index < agents; index++) {
            leases.add(new Lease(index));
        }
        return leases;
    }

    /** The tasks in order. */
    static List<TaskRequest> tasks(int count, String constraint, boolean distinct) {
        SplitMix64 random = new SplitMix64(42);
        List<TaskRequest> tasks = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            long draw = Long.remainderUnsigned(random.next(), 100);
            int kind = 0;
            while (draw >= CPU_UP_TO[kind]) {
                kind++;
            }
            int cpuMilli = CPU_MILLI[kind];
            int memMib = MEM_MIB[(int) Long.remainderUnsigned(random.next(), 5)];
            if (distinct) {
                cpuMilli += index % 997;
                memMib += index % 1009;
            }
            List<ConstraintEvaluator> hard = constraints(constraint, index, count);
            tasks.add(new Task("t" + index, cpuMilli / 1000.0, memMib, hard));
        }
        return tasks;
    }

    private static List<ConstraintEvaluator> constraints(String name, int index, int count) {
        switch (name) {
            case "none":
                return Collections.emptyList();
            case "unique":
                Set<String> others = sameJob(index, count);
                return List.of(new UniqueHostAttrConstraint(id -> others));
            case "attr":
                String zone = "z" + index % ZONES;
                return List.of(new HostAttrValueConstraint("zone", id -> zone));
            case "balzone":
                Set<String> job = sameJob(index, count);
                return List.of(new BalancedHostAttrConstraint(id -> job, "zone", ZONES));
            default:
                throw new IllegalArgumentException("there is no constraint " + name);
        }
    }

    /** The tasks of the job of a task, itself left out. */
    private static Set<String> sameJob(int index, int count) {
        Set<String> ids = new HashSet<>();
        int first = index - index % JOB;
        for (int other = first; other < Math.min(first + JOB, count); other++) {
            if (other != index) {
                ids.add("t" + other);
            }
        }
        return ids;
    }

    /** Steele, Lea and Flood's generator, the one of {@code core::rng}. */
    private static final class SplitMix64 {
        private long state;

        SplitMix64(long seed) {
            state = seed;
        }

        long next() {
            state += 0x9E3779B97F4A7C15L;
            long z = state;
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return z ^ (z >>> 31);
        }
    }

    private static final class Lease implements VirtualMachineLease {
        private final String host;
        private final double cpus;
        private final long offered = System.currentTimeMillis();
        private final Map<String, Protos.Attribute> attributes;

        Lease(int index) {
            host = String.format("host%05d", index);
            cpus = index % 2 == 0 ? 16 : 8;
            // Not Map.of: Fenzo asks it for null.
            attributes = new HashMap<>();
            attributes.put("zone", text("zone", "z" + index % ZONES));
            attributes.put("rack", text("rack", "r" + index % 40));
        }

        private static Protos.Attribute text(String name, String value) {
            return Protos.Attribute.newBuilder()
                .setName(name)
                .setType(Protos.Value.Type.TEXT)
                .setText(Protos.Value.Text.newBuilder().setValue(value))
                .build();
        }

        @Override
        public String getId() {
            return "lease of " + host;
        }

        @Override
        public long getOfferedTime() {
            return offered;
        }

        @Override
        public String hostname() {
            return host;
        }

        @Override
        public String getVMID() {
            return host;
        }

        @Override
        public double cpuCores() {
            return cpus;
        }

        @Override
        public double memoryMB() {
            return 65536;
        }

        @Override
        public double networkMbps() {
            return 10000;
        }

        @Override
        public double diskMB() {
            return 1000000;
        }

        @Override
        public List<Range> portRanges() {
            return List.of(new Range(31000, 32000));
        }

        @Override
        public Protos.Offer getOffer() {
            return null;
        }

        @Override
        public Map<String, Protos.Attribute> getAttributeMap() {
            return attributes;
        }

        @Override
        public Double getScalarValue(String name) {
            return null;
        }

        @Override
        public Map<String, Double> getScalarValues() {
            return Collections.emptyMap();
        }
    }

    private static final class Task implements TaskRequest {
        private final String id;
        private final double cpus;
        private final double memory;
        private final List<ConstraintEvaluator> hard;
        private AssignedResources assigned;

        Task(String id, double cpus, double memory, List<ConstraintEvaluator> hard) {
            this.id = id;
            this.cpus = cpus;
            this.memory = memory;
            this.hard = hard;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String taskGroupName() {
            return "";
        }

        @Override
        public double getCPUs() {
            return cpus;
        }

        @Override
        public double getMemory() {
            return memory;
        }

        @Override
        public double getNetworkMbps() {
            return 0;
        }

        @Override
        public double getDisk() {
            return 0;
        }

        @Override
        public int getPorts() {
            return 0;
        }

        @Override
        public Map<String, Double> getScalarRequests() {
            return Collections.emptyMap();
        }

        @Override
        public Map<String, NamedResourceSetRequest> getCustomNamedResources() {
            return Collections.emptyMap();
        }

        @Override
        public List<? extends ConstraintEvaluator> getHardConstraints() {
            return hard;
        }

        @Override
        public List<? extends VMTaskFitnessCalculator> getSoftConstraints() {
            return Collections.emptyList();
        }

        @Override
        public void setAssignedResources(AssignedResources resources) {
            assigned = resources;
        }

        @Override
        public AssignedResources getAssignedResources() {
            return assigned;
        }
    }
}
