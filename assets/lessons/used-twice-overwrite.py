# title: Used twice, overwritten
# title.ko: 두 번 쓰고 덮어쓰면
# gradviz: accumulate=overwrite expect=wrong
from gradviz import *
x = Variable(np.array(3.0))
y = add(x, x)
#: The second contribution replaces the first: the classic mistake.
#:ko 둘째 기여분이 첫째를 덮어씁니다. 흔한 실수입니다.
y.backward()
print(x.grad)
