# title: The gradient of a long formula
# title.ko: 긴 식의 기울기
# aim: However long a formula is, backward takes its operations one by one: Goldstein-Price at (1, 1).
# aim.ko: 식이 아무리 길어도 역전파는 연산을 하나씩 거슬러 갑니다. (1, 1)에서의 골드스타인-프라이스 함수입니다.
from gradviz import *
x = Variable(np.array(1.0))
y = Variable(np.array(1.0))
#: Each use of x and y is an edge of its own, so each sends a contribution of its own.
#:ko x와 y는 쓰일 때마다 연결선이 따로 있으므로, 기여분도 따로 보냅니다.
a = 19 - 14 * x + 3 * x ** 2 - 14 * y + 6 * x * y + 3 * y ** 2
b = 18 - 32 * x + 12 * x ** 2 + 48 * y - 36 * x * y + 27 * y ** 2
z = (1 + (x + y + 1) ** 2 * a) * (30 + (2 * x - 3 * y) ** 2 * b)
#? By hand this takes a page. What is x.grad? | -5376.0 | 8064.0 | 1876.0 => x.grad
#?ko 손으로 풀면 한 쪽이 듭니다. x.grad는 얼마일까요? | -5376.0 | 8064.0 | 1876.0 => x.grad
#! Five minutes. Let the class count the uses of x before the first step.
#!ko 5분. 첫 단계 전에 x가 몇 번 쓰이는지 세어 보게 하세요.
z.backward()
print(x.grad, y.grad)
