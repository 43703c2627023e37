package apportion.bench;

import com.netflix.fenzo.DefaultFitnessCalculator;
import com.netflix.fenzo.SchedulingResult;
import com.netflix.fenzo.TaskAssignmentResult;
import com.netflix.fenzo.TaskRequest;
import com.netflix.fenzo.TaskScheduler;
import com.netflix.fenzo.VMAssignmentResult;
import com.netflix.fenzo.VMTaskFitnessCalculator;
import com.netflix.fenzo.VirtualMachineLease;
import com.netflix.fenzo.plugins.BinPackingFitnessCalculators;
import com.netflix.fenzo.plugins.SpreadingFitnessCalculators;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Runs the workload of {@code apportion-bench matcher} through Fenzo and prints the same fields, one JSON object a line.
 *
 * <p>Each round has a new scheduler, which is given all leases, then nothing, then all tasks, which is what is timed.
 * {@code cpu_ms} is the time of the whole process, garbage collection included.
 */
public final class FenzoMatcher {
    private static final OperatingSystemMXBean PROCESS =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private int agents = 1000;
    private int tasks = 1000;
    private int rounds = 3;
    private String fitness = "cpu";
    private String constraint = "none";
    private boolean distinct;

    private FenzoMatcher() {}

    /** See the fields above for the options. */
    public static void main(String[] arguments) {
        FenzoMatcher setting = new FenzoMatcher();
        for (int at = 0; at < arguments.length; at++) {
            String option = arguments[at];
            if (option.equals("--distinct")) {
                setting.distinct = true;
                continue;
            }
            if (at + 1 == arguments.length) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            setting.set(option, arguments[++at]);
        }
        System.out.println(setting.run());
    }

    private void set(String option, String value) {
        switch (option) {
            case "--agents":
                agents = Integer.parseInt(value);
                break;
            case "--tasks":
                tasks = Integer.parseInt(value);
                break;
            case "--rounds":
                rounds = Integer.parseInt(value);
                break;
            case "--fitness":
                fitness = value;
                break;
            case "--constraint":
                constraint = value;
                break;
            default:
                throw new IllegalArgumentException("there is no option " + option);
        }
    }

    private TaskScheduler scheduler() {
        return new TaskScheduler.Builder()
            .withLeaseOfferExpirySecs(1_000_000)
            .withLeaseRejectAction(lease -> { })
            .withFitnessCalculator(calculator())
            .withFitnessGoodEnoughFunction(fit -> fitness.equals("first") || fit > 1.0)
            .build();
    }

    private VMTaskFitnessCalculator calculator() {
        switch (fitness) {
            case "none":
            case "first":
                return new DefaultFitnessCalculator();
            case "cpu":
                return BinPackingFitnessCalculators.cpuBinPacker;
            case "mem":
                return BinPackingFitnessCalculators.memoryBinPacker;
            case "cpumem":
                return BinPackingFitnessCalculators.cpuMemBinPacker;
            case "spread":
                return SpreadingFitnessCalculators.cpuMemSpreader;
            default:
                throw new IllegalArgumentException("there is no fitness " + fitness);
        }
    }

    private String run() {
        double[] wall = new double[rounds];
        double[] cpu = new double[rounds];
        double[] idle = new double[rounds];
        int[] hosts = new int[0];
        for (int round = 0; round < rounds; round++) {
            List<VirtualMachineLease> leases = Workload.leases(agents);
            List<TaskRequest> requests = Workload.tasks(tasks, constraint, distinct);
            TaskScheduler scheduler = scheduler();
            scheduler.scheduleOnce(Collections.<TaskRequest>emptyList(), leases);
            long start = System.nanoTime();
            scheduler.scheduleOnce(Collections.<TaskRequest>emptyList(), Collections.emptyList());
            idle[round] = (System.nanoTime() - start) / 1e3;
            long startCpu = PROCESS.getProcessCpuTime();
            start = System.nanoTime();
            SchedulingResult result = scheduler.scheduleOnce(requests, Collections.emptyList());
            wall[round] = (System.nanoTime() - start) / 1e6;
            cpu[round] = (PROCESS.getProcessCpuTime() - startCpu) / 1e6;
            hosts = hostsOf(result);
            scheduler.shutdown();
        }
        int[] placed = Arrays.stream(hosts).filter(host -> host >= 0).toArray();
        long used = Arrays.stream(placed).distinct().count();
        long hash = 1469598103934665603L;
        for (int host : placed) {
            hash = (hash ^ host) * 1099511628211L;
        }
        String setting = String.format(Locale.ROOT,
            "\"agents\":%d,\"tasks\":%d,\"fitness\":\"%s\",\"constraint\":\"%s\",\"distinct\":%b",
            agents, tasks, fitness, constraint, distinct);
        return String.format(Locale.ROOT,
            "{%s,\"placed\":%d,\"hosts_used\":%d,\"ms\":%s,\"cpu_ms\":%s,\"tasks_per_s\":%d,"
                + "\"hash\":\"%016x\",\"idle_us\":%.2f}",
            setting, placed.length, used, times(wall), times(cpu),
            Math.round(placed.length / median(wall) * 1000), hash, median(idle));
    }

    /** The number of each task's host, -1 for one that was not placed. */
    private int[] hostsOf(SchedulingResult result) {
        int[] hosts = new int[tasks];
        Arrays.fill(hosts, -1);
        for (VMAssignmentResult host : result.getResultMap().values()) {
            int number = Integer.parseInt(host.getHostname().substring("host".length()));
            for (TaskAssignmentResult task : host.getTasksAssigned()) {
                hosts[Integer.parseInt(task.getTaskId().substring(1))] = number;
            }
        }
        return hosts;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }

    private static String times(double[] values) {
        double min = Arrays.stream(values).min().orElse(0);
        return String.format(Locale.ROOT, "{\"min\":%.3f,\"median\":%.3f}", min, median(values));
    }
}
