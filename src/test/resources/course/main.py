if '__file__' in globals():
    import os, sys
    sys.path.append(os.path.join(os.path.dirname(__file__), '..'))
import numpy as np
from gradviz import Variable

def main():
    x = Variable(np.array([1., 2., 3.]))
    y = (x * x).sum()
    y.backward()
    print(x.grad)
    return 0

if __name__ == '__main__':
    main()
