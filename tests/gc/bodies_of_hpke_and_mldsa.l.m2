bodies_of_hpke_and_mldsa.go:11:31: parameter text leaks to {heap} for sealed with derefs=0:
bodies_of_hpke_and_mldsa.go:11:31:   flow: {heap} ← text:
bodies_of_hpke_and_mldsa.go:11:31:     from hpke.Seal(key.PublicKey(), hpke.HKDFSHA384(), hpke.ChaCha20Poly1305(), nil, text) (call parameter) at bodies_of_hpke_and_mldsa.go:18:18
bodies_of_hpke_and_mldsa.go:17:34: .autotmp_9.ID() escapes to heap in sealed:
bodies_of_hpke_and_mldsa.go:17:34:   flow: {storage for ... argument} ← &{storage for .autotmp_9.ID()}:
bodies_of_hpke_and_mldsa.go:17:34:     from .autotmp_9.ID() (spill) at bodies_of_hpke_and_mldsa.go:17:34
bodies_of_hpke_and_mldsa.go:17:34:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:34:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:17:34:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:34:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:56: .autotmp_10.ID() escapes to heap in sealed:
bodies_of_hpke_and_mldsa.go:17:56:   flow: {storage for ... argument} ← &{storage for .autotmp_10.ID()}:
bodies_of_hpke_and_mldsa.go:17:56:     from .autotmp_10.ID() (spill) at bodies_of_hpke_and_mldsa.go:17:56
bodies_of_hpke_and_mldsa.go:17:56:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:56:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:17:56:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:56:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:79: .autotmp_11.ID() escapes to heap in sealed:
bodies_of_hpke_and_mldsa.go:17:79:   flow: {storage for ... argument} ← &{storage for .autotmp_11.ID()}:
bodies_of_hpke_and_mldsa.go:17:79:     from .autotmp_11.ID() (spill) at bodies_of_hpke_and_mldsa.go:17:79
bodies_of_hpke_and_mldsa.go:17:79:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:79:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:17:79:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:79:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:103: .autotmp_12.ID() escapes to heap in sealed:
bodies_of_hpke_and_mldsa.go:17:103:   flow: {storage for ... argument} ← &{storage for .autotmp_12.ID()}:
bodies_of_hpke_and_mldsa.go:17:103:     from .autotmp_12.ID() (spill) at bodies_of_hpke_and_mldsa.go:17:103
bodies_of_hpke_and_mldsa.go:17:103:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:103:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:17:103:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:103:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:11:13: curve does not escape
bodies_of_hpke_and_mldsa.go:11:31: leaking param: text
bodies_of_hpke_and_mldsa.go:17:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:17:34: .autotmp_9.ID() escapes to heap
bodies_of_hpke_and_mldsa.go:17:56: .autotmp_10.ID() escapes to heap
bodies_of_hpke_and_mldsa.go:17:79: .autotmp_11.ID() escapes to heap
bodies_of_hpke_and_mldsa.go:17:103: .autotmp_12.ID() escapes to heap
bodies_of_hpke_and_mldsa.go:22:19: []hpke.KEM{...} escapes to heap in kems:
bodies_of_hpke_and_mldsa.go:22:19:   flow: ~r0 ← &{storage for []hpke.KEM{...}}:
bodies_of_hpke_and_mldsa.go:22:19:     from []hpke.KEM{...} (spill) at bodies_of_hpke_and_mldsa.go:22:19
bodies_of_hpke_and_mldsa.go:22:19:     from return []hpke.KEM{...} (return) at bodies_of_hpke_and_mldsa.go:22:2
bodies_of_hpke_and_mldsa.go:22:19: []hpke.KEM{...} escapes to heap
bodies_of_hpke_and_mldsa.go:25:35: parameter t leaks to {heap} for both with derefs=0:
bodies_of_hpke_and_mldsa.go:25:35:   flow: {heap} ← t:
bodies_of_hpke_and_mldsa.go:25:35:     from t (interface-converted) at bodies_of_hpke_and_mldsa.go:32:38
bodies_of_hpke_and_mldsa.go:25:35:     from hpke.NewHybridPrivateKey(pq, t) (call parameter) at bodies_of_hpke_and_mldsa.go:32:33
bodies_of_hpke_and_mldsa.go:25:11: parameter pq leaks to {heap} for both with derefs=0:
bodies_of_hpke_and_mldsa.go:25:11:   flow: {heap} ← pq:
bodies_of_hpke_and_mldsa.go:25:11:     from pq.Encapsulator() (call parameter) at bodies_of_hpke_and_mldsa.go:29:53
bodies_of_hpke_and_mldsa.go:25:11: leaking param: pq
bodies_of_hpke_and_mldsa.go:25:35: leaking param: t
bodies_of_hpke_and_mldsa.go:35:15: r does not escape
bodies_of_hpke_and_mldsa.go:35:34: s does not escape
bodies_of_hpke_and_mldsa.go:38:16: string(a) does not escape
bodies_of_hpke_and_mldsa.go:38:29: string(b) does not escape
bodies_of_hpke_and_mldsa.go:46:49: &mldsa.Options{...} escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:46:49:   flow: {heap} ← &{storage for &mldsa.Options{...}}:
bodies_of_hpke_and_mldsa.go:46:49:     from &mldsa.Options{...} (spill) at bodies_of_hpke_and_mldsa.go:46:49
bodies_of_hpke_and_mldsa.go:46:49:     from &mldsa.Options{...} (interface-converted) at bodies_of_hpke_and_mldsa.go:46:49
bodies_of_hpke_and_mldsa.go:46:49:     from (*mldsa.PrivateKey).SignDeterministic(key, message, &mldsa.Options{...}) (call parameter) at bodies_of_hpke_and_mldsa.go:46:39
bodies_of_hpke_and_mldsa.go:49:38: mldsa.Parameters.String((*mldsa.PublicKey).Parameters(pub)) escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:49:38:   flow: {storage for ... argument} ← &{storage for mldsa.Parameters.String((*mldsa.PublicKey).Parameters(pub))}:
bodies_of_hpke_and_mldsa.go:49:38:     from mldsa.Parameters.String((*mldsa.PublicKey).Parameters(pub)) (spill) at bodies_of_hpke_and_mldsa.go:49:38
bodies_of_hpke_and_mldsa.go:49:38:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:38:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:49:38:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:38:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:45: len((*mldsa.PublicKey).Bytes(pub)) escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:49:45:   flow: {storage for ... argument} ← &{storage for len((*mldsa.PublicKey).Bytes(pub))}:
bodies_of_hpke_and_mldsa.go:49:45:     from len((*mldsa.PublicKey).Bytes(pub)) (spill) at bodies_of_hpke_and_mldsa.go:49:45
bodies_of_hpke_and_mldsa.go:49:45:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:45:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:49:45:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:45:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:63: len((*mldsa.PrivateKey).Bytes(key)) escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:49:63:   flow: {storage for ... argument} ← &{storage for len((*mldsa.PrivateKey).Bytes(key))}:
bodies_of_hpke_and_mldsa.go:49:63:     from len((*mldsa.PrivateKey).Bytes(key)) (spill) at bodies_of_hpke_and_mldsa.go:49:63
bodies_of_hpke_and_mldsa.go:49:63:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:63:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:49:63:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:63:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:41:13: seed does not escape
bodies_of_hpke_and_mldsa.go:41:19: message does not escape
bodies_of_hpke_and_mldsa.go:46:49: &mldsa.Options{...} escapes to heap
bodies_of_hpke_and_mldsa.go:49:14: ... argument does not escape
bodies_of_hpke_and_mldsa.go:49:38: mldsa.Parameters.String((*mldsa.PublicKey).Parameters(pub)) escapes to heap
bodies_of_hpke_and_mldsa.go:49:45: len((*mldsa.PublicKey).Bytes(pub)) escapes to heap
bodies_of_hpke_and_mldsa.go:49:63: len((*mldsa.PrivateKey).Bytes(key)) escapes to heap
bodies_of_hpke_and_mldsa.go:52:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:57:41: ([]byte)("text") escapes to heap in main:
bodies_of_hpke_and_mldsa.go:57:41:   flow: {heap} ← &{storage for ([]byte)("text")}:
bodies_of_hpke_and_mldsa.go:57:41:     from ([]byte)("text") (spill) at bodies_of_hpke_and_mldsa.go:57:41
bodies_of_hpke_and_mldsa.go:57:41:     from sealed(ecdh.P256(), ([]byte)("text")) (call parameter) at bodies_of_hpke_and_mldsa.go:57:20
bodies_of_hpke_and_mldsa.go:57:13: .autotmp_0 escapes to heap in main:
bodies_of_hpke_and_mldsa.go:57:13:   flow: {storage for ... argument} ← &{storage for .autotmp_0}:
bodies_of_hpke_and_mldsa.go:57:13:     from .autotmp_0 (spill) at bodies_of_hpke_and_mldsa.go:57:13
bodies_of_hpke_and_mldsa.go:57:13:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:57:13
bodies_of_hpke_and_mldsa.go:57:13:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:57:13:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:57:13
bodies_of_hpke_and_mldsa.go:57:13:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:57:13
bodies_of_hpke_and_mldsa.go:58:17: len(kems()) escapes to heap in main:
bodies_of_hpke_and_mldsa.go:58:17:   flow: {storage for ... argument} ← &{storage for len(kems())}:
bodies_of_hpke_and_mldsa.go:58:17:     from len(kems()) (spill) at bodies_of_hpke_and_mldsa.go:58:17
bodies_of_hpke_and_mldsa.go:58:17:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:17:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:58:17:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:17:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:30: len(mldsa.Parameters.String(mldsa.MLDSA44())) escapes to heap in main:
bodies_of_hpke_and_mldsa.go:58:30:   flow: {storage for ... argument} ← &{storage for len(mldsa.Parameters.String(mldsa.MLDSA44()))}:
bodies_of_hpke_and_mldsa.go:58:30:     from len(mldsa.Parameters.String(mldsa.MLDSA44())) (spill) at bodies_of_hpke_and_mldsa.go:58:30
bodies_of_hpke_and_mldsa.go:58:30:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:30:   flow: {heap} ← {storage for ... argument}:
bodies_of_hpke_and_mldsa.go:58:30:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:30:     from fmt.Println(... argument...) (call parameter) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:57:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:57:41: ([]byte)("text") escapes to heap
bodies_of_hpke_and_mldsa.go:57:13: .autotmp_0 escapes to heap
bodies_of_hpke_and_mldsa.go:58:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:58:17: len(kems()) escapes to heap
bodies_of_hpke_and_mldsa.go:58:30: len(mldsa.Parameters.String(mldsa.MLDSA44())) escapes to heap
bodies_of_hpke_and_mldsa.go:59:20: make([]byte, 32) does not escape
