"""Python's krippendorff: ordinal alpha with 1,000 samples of units: seconds inside, processor, bounds."""
import sys
import time

import krippendorff
import numpy as np

codes = np.genfromtxt(sys.argv[1], delimiter=",", skip_header=1).T
draw = np.random.default_rng(1)
alpha = lambda data: krippendorff.alpha(reliability_data=data, level_of_measurement="ordinal")
wall, processor = time.perf_counter(), time.process_time()
point = alpha(codes)
units = codes.shape[1]
samples = [alpha(codes[:, draw.integers(0, units, units)]) for _ in range(1000)]
print("krippendorff", time.perf_counter() - wall, time.process_time() - processor, point,
      *np.quantile(samples, [0.025, 0.975]))
