"""statsmodels' OrderedModel: proportional odds of the first column on the others, with Wald's bounds."""
import sys
import time
import warnings

warnings.filterwarnings("ignore")
import numpy as np
from statsmodels.miscmodels.ordinal_model import OrderedModel

data = np.genfromtxt(sys.argv[1], delimiter=",", skip_header=1)
wall, processor = time.perf_counter(), time.process_time()
fit = OrderedModel(data[:, 0], data[:, 1:], distr="logit").fit(method="bfgs", disp=False)
fit.conf_int()
print("OrderedModel", time.perf_counter() - wall, time.process_time() - processor, fit.llf, *fit.params[:4])
