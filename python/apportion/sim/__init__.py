"""The demo: a small cluster in simulated time, shared over the real protocol.

* `workload`: what is run: agents, roles, tasks. `generate` makes one from a seed, `openb` from
  recorded lists (read by `openb_lists`).
* `clock`: simulated time; decides what happens when, and when everybody has settled.
* `master`: the scheduler API on loopback. `agents`: tasks that start, run and finish.
* `framework`: one client of the master. `queue`: its tasks, and which of them go on which offers.
* `shares`: what each role held, against what exact DRF gives it. `results`: the outcome.

`aiohttp` is imported by `master` and `clock` alone.
"""
