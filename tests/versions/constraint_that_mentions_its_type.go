package p

type Adder[A Adder[A]] interface{ Add(A) A }

func sum[A Adder[A]](x, y A) A { return x.Add(y) }
