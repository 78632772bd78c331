bodies_of_hpke_and_mldsa.go:11:13: curve does not escape
bodies_of_hpke_and_mldsa.go:11:31: leaking param: text
bodies_of_hpke_and_mldsa.go:17:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:17:34: .autotmp_9.ID() escapes to heap
bodies_of_hpke_and_mldsa.go:17:56: .autotmp_10.ID() escapes to heap
bodies_of_hpke_and_mldsa.go:17:79: .autotmp_11.ID() escapes to heap
bodies_of_hpke_and_mldsa.go:17:103: .autotmp_12.ID() escapes to heap
bodies_of_hpke_and_mldsa.go:22:19: []hpke.KEM{...} escapes to heap
bodies_of_hpke_and_mldsa.go:25:11: leaking param: pq
bodies_of_hpke_and_mldsa.go:25:35: leaking param: t
bodies_of_hpke_and_mldsa.go:35:15: r does not escape
bodies_of_hpke_and_mldsa.go:35:34: s does not escape
bodies_of_hpke_and_mldsa.go:38:16: string(a) does not escape
bodies_of_hpke_and_mldsa.go:38:29: string(b) does not escape
bodies_of_hpke_and_mldsa.go:41:13: seed does not escape
bodies_of_hpke_and_mldsa.go:41:19: message does not escape
bodies_of_hpke_and_mldsa.go:46:49: &mldsa.Options{...} escapes to heap
bodies_of_hpke_and_mldsa.go:49:14: ... argument does not escape
bodies_of_hpke_and_mldsa.go:49:38: mldsa.Parameters.String((*mldsa.PublicKey).Parameters(pub)) escapes to heap
bodies_of_hpke_and_mldsa.go:49:45: len((*mldsa.PublicKey).Bytes(pub)) escapes to heap
bodies_of_hpke_and_mldsa.go:49:63: len((*mldsa.PrivateKey).Bytes(key)) escapes to heap
bodies_of_hpke_and_mldsa.go:52:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:57:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:57:41: ([]byte)("text") escapes to heap
bodies_of_hpke_and_mldsa.go:57:13: .autotmp_0 escapes to heap
bodies_of_hpke_and_mldsa.go:58:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:58:17: len(kems()) escapes to heap
bodies_of_hpke_and_mldsa.go:58:30: len(mldsa.Parameters.String(mldsa.MLDSA44())) escapes to heap
bodies_of_hpke_and_mldsa.go:59:20: make([]byte, 32) does not escape
