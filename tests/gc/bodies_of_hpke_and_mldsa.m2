bodies_of_hpke_and_mldsa.go:11:6: cannot inline sealed: function too complex: cost 620 exceeds budget 80
bodies_of_hpke_and_mldsa.go:21:6: can inline kems with cost 28 as: func() []hpke.KEM { return []hpke.KEM{...} }
bodies_of_hpke_and_mldsa.go:25:6: cannot inline both: function too complex: cost 295 exceeds budget 80
bodies_of_hpke_and_mldsa.go:35:6: cannot inline exported: function too complex: cost 138 exceeds budget 80
bodies_of_hpke_and_mldsa.go:41:6: cannot inline signed: function too complex: cost 902 exceeds budget 80
bodies_of_hpke_and_mldsa.go:56:6: cannot inline main: function too complex: cost 469 exceeds budget 80
bodies_of_hpke_and_mldsa.go:12:19: inlining call to hpke.DHKEM
bodies_of_hpke_and_mldsa.go:17:29: inlining call to hpke.HKDFSHA256
bodies_of_hpke_and_mldsa.go:17:34: devirtualizing .autotmp_9.ID to *hpke.hkdfKDF
bodies_of_hpke_and_mldsa.go:17:34: inlining call to hpke.(*hkdfKDF).ID
bodies_of_hpke_and_mldsa.go:17:51: inlining call to hpke.SHAKE128
bodies_of_hpke_and_mldsa.go:17:56: devirtualizing .autotmp_10.ID to *hpke.shakeKDF
bodies_of_hpke_and_mldsa.go:17:56: inlining call to hpke.(*shakeKDF).ID
bodies_of_hpke_and_mldsa.go:17:74: inlining call to hpke.AES128GCM
bodies_of_hpke_and_mldsa.go:17:79: devirtualizing .autotmp_11.ID to *hpke.aead
bodies_of_hpke_and_mldsa.go:17:79: inlining call to hpke.(*aead).ID
bodies_of_hpke_and_mldsa.go:17:98: inlining call to hpke.ExportOnly
bodies_of_hpke_and_mldsa.go:17:103: devirtualizing .autotmp_12.ID to hpke.exportOnlyAEAD
bodies_of_hpke_and_mldsa.go:17:103: inlining call to hpke.exportOnlyAEAD.ID
bodies_of_hpke_and_mldsa.go:17:13: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:18:51: inlining call to hpke.HKDFSHA384
bodies_of_hpke_and_mldsa.go:18:76: inlining call to hpke.ChaCha20Poly1305
bodies_of_hpke_and_mldsa.go:12:19: inlining call to ecdh.P256
bodies_of_hpke_and_mldsa.go:12:19: inlining call to ecdh.P384
bodies_of_hpke_and_mldsa.go:12:19: inlining call to ecdh.P521
bodies_of_hpke_and_mldsa.go:12:19: inlining call to ecdh.X25519
bodies_of_hpke_and_mldsa.go:22:33: inlining call to hpke.MLKEM768
bodies_of_hpke_and_mldsa.go:22:51: inlining call to hpke.MLKEM1024
bodies_of_hpke_and_mldsa.go:22:74: inlining call to hpke.MLKEM768X25519
bodies_of_hpke_and_mldsa.go:22:95: inlining call to hpke.MLKEM768P256
bodies_of_hpke_and_mldsa.go:22:117: inlining call to hpke.MLKEM1024P384
bodies_of_hpke_and_mldsa.go:26:49: inlining call to ecdh.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:26:37: inlining call to hpke.NewDHKEMPublicKey
bodies_of_hpke_and_mldsa.go:29:37: inlining call to hpke.NewMLKEMPublicKey
bodies_of_hpke_and_mldsa.go:32:33: inlining call to hpke.NewHybridPrivateKey
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.(*PublicKey).Curve
bodies_of_hpke_and_mldsa.go:26:37: inlining call to hpke.DHKEM
bodies_of_hpke_and_mldsa.go:26:37: inlining call to errors.New
bodies_of_hpke_and_mldsa.go:29:37: inlining call to errors.New
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.P256
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.P384
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.P521
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.X25519
bodies_of_hpke_and_mldsa.go:42:47: inlining call to mldsa.MLDSA65
bodies_of_hpke_and_mldsa.go:47:22: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:48:25: inlining call to mldsa.(*PrivateKey).Public
bodies_of_hpke_and_mldsa.go:48:14: inlining call to mldsa.(*PublicKey).Equal
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:48:62: inlining call to mldsa.Parameters.SignatureSize
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:49:38: inlining call to mldsa.Parameters.String
bodies_of_hpke_and_mldsa.go:49:55: inlining call to mldsa.(*PublicKey).Bytes
bodies_of_hpke_and_mldsa.go:49:73: inlining call to mldsa.(*PrivateKey).Bytes
bodies_of_hpke_and_mldsa.go:49:14: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:51:61: inlining call to mldsa.(*PublicKey).Bytes
bodies_of_hpke_and_mldsa.go:51:33: inlining call to mldsa.NewPublicKey
bodies_of_hpke_and_mldsa.go:52:13: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:53:19: inlining call to mldsa.(*PrivateKey).Public
bodies_of_hpke_and_mldsa.go:47:22: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:48:25: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.MLDSA44
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.MLDSA65
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.MLDSA87
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.MLDSA44
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.MLDSA65
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.MLDSA87
bodies_of_hpke_and_mldsa.go:49:55: inlining call to mldsa.(*PublicKey).Bytes
bodies_of_hpke_and_mldsa.go:49:73: inlining call to mldsa.(*PrivateKey).Bytes
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.MLDSA44
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.MLDSA65
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.MLDSA87
bodies_of_hpke_and_mldsa.go:51:61: inlining call to mldsa.(*PublicKey).Bytes
bodies_of_hpke_and_mldsa.go:53:19: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:48:25: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:49:55: inlining call to mldsa.pubKeySize
bodies_of_hpke_and_mldsa.go:49:55: inlining call to bytes.Clone
bodies_of_hpke_and_mldsa.go:51:61: inlining call to mldsa.pubKeySize
bodies_of_hpke_and_mldsa.go:51:61: inlining call to bytes.Clone
bodies_of_hpke_and_mldsa.go:53:19: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:57:30: inlining call to ecdh.P256
bodies_of_hpke_and_mldsa.go:57:13: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:58:22: inlining call to kems
bodies_of_hpke_and_mldsa.go:58:44: inlining call to mldsa.MLDSA44
bodies_of_hpke_and_mldsa.go:58:53: inlining call to mldsa.Parameters.String
bodies_of_hpke_and_mldsa.go:58:13: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM768
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM1024
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM768X25519
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM768P256
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM1024P384
bodies_of_hpke_and_mldsa.go:11:31: parameter text leaks to {heap} for sealed with derefs=0:
bodies_of_hpke_and_mldsa.go:11:31:   flow: {heap} ← text:
bodies_of_hpke_and_mldsa.go:11:31:     from hpke.Seal(key.PublicKey(), ~r0, ~r0, nil, text) (call parameter) at bodies_of_hpke_and_mldsa.go:18:18
bodies_of_hpke_and_mldsa.go:12:19: hpke.unsupportedCurveKEM{} escapes to heap in sealed:
bodies_of_hpke_and_mldsa.go:12:19:   flow: ~r0 ← &{storage for hpke.unsupportedCurveKEM{}}:
bodies_of_hpke_and_mldsa.go:12:19:     from hpke.unsupportedCurveKEM{} (spill) at bodies_of_hpke_and_mldsa.go:12:19
bodies_of_hpke_and_mldsa.go:12:19:     from ~r0 = hpke.unsupportedCurveKEM{} (assign-pair) at bodies_of_hpke_and_mldsa.go:12:19
bodies_of_hpke_and_mldsa.go:12:19:   flow: kem ← ~r0:
bodies_of_hpke_and_mldsa.go:12:19:     from kem := ~r0 (assign) at bodies_of_hpke_and_mldsa.go:12:6
bodies_of_hpke_and_mldsa.go:12:19:   flow: {heap} ← kem:
bodies_of_hpke_and_mldsa.go:12:19:     from kem.GenerateKey() (call parameter) at bodies_of_hpke_and_mldsa.go:13:29
bodies_of_hpke_and_mldsa.go:17:34: ~r0 escapes to heap in sealed:
bodies_of_hpke_and_mldsa.go:17:34:   flow: {storage for ... argument} ← &{storage for ~r0}:
bodies_of_hpke_and_mldsa.go:17:34:     from ~r0 (spill) at bodies_of_hpke_and_mldsa.go:17:34
bodies_of_hpke_and_mldsa.go:17:34:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:34:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:17:34:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:34:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:34:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:17:34:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:56: ~r0 escapes to heap in sealed:
bodies_of_hpke_and_mldsa.go:17:56:   flow: {storage for ... argument} ← &{storage for ~r0}:
bodies_of_hpke_and_mldsa.go:17:56:     from ~r0 (spill) at bodies_of_hpke_and_mldsa.go:17:56
bodies_of_hpke_and_mldsa.go:17:56:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:56:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:17:56:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:56:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:56:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:17:56:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:79: ~r0 escapes to heap in sealed:
bodies_of_hpke_and_mldsa.go:17:79:   flow: {storage for ... argument} ← &{storage for ~r0}:
bodies_of_hpke_and_mldsa.go:17:79:     from ~r0 (spill) at bodies_of_hpke_and_mldsa.go:17:79
bodies_of_hpke_and_mldsa.go:17:79:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:79:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:17:79:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:79:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:79:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:17:79:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:103: uint16(65535) escapes to heap in sealed:
bodies_of_hpke_and_mldsa.go:17:103:   flow: {storage for ... argument} ← &{storage for uint16(65535)}:
bodies_of_hpke_and_mldsa.go:17:103:     from uint16(65535) (spill) at bodies_of_hpke_and_mldsa.go:17:103
bodies_of_hpke_and_mldsa.go:17:103:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:103:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:17:103:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:103:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:17:103:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:17:103:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:17:13
bodies_of_hpke_and_mldsa.go:11:13: curve does not escape
bodies_of_hpke_and_mldsa.go:11:31: leaking param: text
bodies_of_hpke_and_mldsa.go:12:19: hpke.unsupportedCurveKEM{} escapes to heap
bodies_of_hpke_and_mldsa.go:17:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:17:34: ~r0 escapes to heap
bodies_of_hpke_and_mldsa.go:17:56: ~r0 escapes to heap
bodies_of_hpke_and_mldsa.go:17:79: ~r0 escapes to heap
bodies_of_hpke_and_mldsa.go:17:103: uint16(65535) escapes to heap
bodies_of_hpke_and_mldsa.go:17:98: hpke.exportOnlyAEAD{} does not escape
bodies_of_hpke_and_mldsa.go:22:19: []hpke.KEM{...} escapes to heap in kems:
bodies_of_hpke_and_mldsa.go:22:19:   flow: ~r0 ← &{storage for []hpke.KEM{...}}:
bodies_of_hpke_and_mldsa.go:22:19:     from []hpke.KEM{...} (spill) at bodies_of_hpke_and_mldsa.go:22:19
bodies_of_hpke_and_mldsa.go:22:19:     from return []hpke.KEM{...} (return) at bodies_of_hpke_and_mldsa.go:22:2
bodies_of_hpke_and_mldsa.go:22:19: []hpke.KEM{...} escapes to heap
bodies_of_hpke_and_mldsa.go:25:11: parameter pq leaks to {heap} for both with derefs=0:
bodies_of_hpke_and_mldsa.go:25:11:   flow: {heap} ← pq:
bodies_of_hpke_and_mldsa.go:25:11:     from pq.Encapsulator() (call parameter) at bodies_of_hpke_and_mldsa.go:29:53
bodies_of_hpke_and_mldsa.go:25:35: parameter t leaks to {heap} for both with derefs=0:
bodies_of_hpke_and_mldsa.go:25:35:   flow: hpke.t ← t:
bodies_of_hpke_and_mldsa.go:25:35:     from t (interface-converted) at bodies_of_hpke_and_mldsa.go:32:38
bodies_of_hpke_and_mldsa.go:25:35:     from hpke.pq, hpke.t := pq, t (assign-pair) at bodies_of_hpke_and_mldsa.go:32:33
bodies_of_hpke_and_mldsa.go:25:35:   flow: {heap} ← hpke.t:
bodies_of_hpke_and_mldsa.go:25:35:     from hpke.newHybridPrivateKey(hpke.pq, hpke.t, nil) (call parameter) at bodies_of_hpke_and_mldsa.go:32:33
bodies_of_hpke_and_mldsa.go:26:37: &errors.errorString{...} escapes to heap in both:
bodies_of_hpke_and_mldsa.go:26:37:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
bodies_of_hpke_and_mldsa.go:26:37:     from &errors.errorString{...} (spill) at bodies_of_hpke_and_mldsa.go:26:37
bodies_of_hpke_and_mldsa.go:26:37:     from &errors.errorString{...} (interface-converted) at bodies_of_hpke_and_mldsa.go:26:37
bodies_of_hpke_and_mldsa.go:26:37:     from ~r0 = &errors.errorString{...} (assign-pair) at bodies_of_hpke_and_mldsa.go:26:37
bodies_of_hpke_and_mldsa.go:26:37:   flow: ~r1 ← ~r0:
bodies_of_hpke_and_mldsa.go:26:37:     from ~r0, ~r1 = nil, ~r0 (assign-pair) at bodies_of_hpke_and_mldsa.go:26:37
bodies_of_hpke_and_mldsa.go:26:37:   flow: .autotmp_6 ← ~r1:
bodies_of_hpke_and_mldsa.go:26:37:   flow: err ← .autotmp_6:
bodies_of_hpke_and_mldsa.go:26:37:     from _, err := hpke.PublicKey(.autotmp_5), .autotmp_6 (assign-pair) at bodies_of_hpke_and_mldsa.go:26:12
bodies_of_hpke_and_mldsa.go:26:37:   flow: ~r1 ← err:
bodies_of_hpke_and_mldsa.go:26:37:     from return nil, err (return) at bodies_of_hpke_and_mldsa.go:27:3
bodies_of_hpke_and_mldsa.go:29:37: &errors.errorString{...} escapes to heap in both:
bodies_of_hpke_and_mldsa.go:29:37:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
bodies_of_hpke_and_mldsa.go:29:37:     from &errors.errorString{...} (spill) at bodies_of_hpke_and_mldsa.go:29:37
bodies_of_hpke_and_mldsa.go:29:37:     from &errors.errorString{...} (interface-converted) at bodies_of_hpke_and_mldsa.go:29:37
bodies_of_hpke_and_mldsa.go:29:37:     from ~r0 = &errors.errorString{...} (assign-pair) at bodies_of_hpke_and_mldsa.go:29:37
bodies_of_hpke_and_mldsa.go:29:37:   flow: ~r1 ← ~r0:
bodies_of_hpke_and_mldsa.go:29:37:     from ~r0, ~r1 = nil, ~r0 (assign-pair) at bodies_of_hpke_and_mldsa.go:29:37
bodies_of_hpke_and_mldsa.go:29:37:   flow: .autotmp_9 ← ~r1:
bodies_of_hpke_and_mldsa.go:29:37:   flow: err ← .autotmp_9:
bodies_of_hpke_and_mldsa.go:29:37:     from _, err := hpke.PublicKey(.autotmp_8), .autotmp_9 (assign-pair) at bodies_of_hpke_and_mldsa.go:29:12
bodies_of_hpke_and_mldsa.go:29:37:   flow: ~r1 ← err:
bodies_of_hpke_and_mldsa.go:29:37:     from return nil, err (return) at bodies_of_hpke_and_mldsa.go:30:3
bodies_of_hpke_and_mldsa.go:25:11: leaking param: pq
bodies_of_hpke_and_mldsa.go:25:35: leaking param: t
bodies_of_hpke_and_mldsa.go:26:37: hpke.unsupportedCurveKEM{} does not escape
bodies_of_hpke_and_mldsa.go:26:37: &errors.errorString{...} escapes to heap
bodies_of_hpke_and_mldsa.go:26:37: &hpke.dhKEMPublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:29:37: &hpke.mlkemPublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:29:37: &hpke.mlkemPublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:29:37: &errors.errorString{...} escapes to heap
bodies_of_hpke_and_mldsa.go:35:15: r does not escape
bodies_of_hpke_and_mldsa.go:35:34: s does not escape
bodies_of_hpke_and_mldsa.go:38:16: string(a) does not escape
bodies_of_hpke_and_mldsa.go:38:29: string(b) does not escape
bodies_of_hpke_and_mldsa.go:46:49: &mldsa.Options{...} escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:46:49:   flow: {heap} ← &{storage for &mldsa.Options{...}}:
bodies_of_hpke_and_mldsa.go:46:49:     from &mldsa.Options{...} (spill) at bodies_of_hpke_and_mldsa.go:46:49
bodies_of_hpke_and_mldsa.go:46:49:     from &mldsa.Options{...} (interface-converted) at bodies_of_hpke_and_mldsa.go:46:49
bodies_of_hpke_and_mldsa.go:46:49:     from (*mldsa.PrivateKey).SignDeterministic(key, message, &mldsa.Options{...}) (call parameter) at bodies_of_hpke_and_mldsa.go:46:39
bodies_of_hpke_and_mldsa.go:48:46: "mldsa: internal error: unknown parameters" escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:48:46:   flow: {heap} ← &{storage for "mldsa: internal error: unknown parameters"}:
bodies_of_hpke_and_mldsa.go:48:46:     from "mldsa: internal error: unknown parameters" (spill) at bodies_of_hpke_and_mldsa.go:48:46
bodies_of_hpke_and_mldsa.go:48:46:     from panic("mldsa: internal error: unknown parameters") (call parameter) at bodies_of_hpke_and_mldsa.go:48:46
bodies_of_hpke_and_mldsa.go:48:46: "mldsa: invalid parameters in public key" escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:48:46:   flow: {heap} ← &{storage for "mldsa: invalid parameters in public key"}:
bodies_of_hpke_and_mldsa.go:48:46:     from "mldsa: invalid parameters in public key" (spill) at bodies_of_hpke_and_mldsa.go:48:46
bodies_of_hpke_and_mldsa.go:48:46:     from panic("mldsa: invalid parameters in public key") (call parameter) at bodies_of_hpke_and_mldsa.go:48:46
bodies_of_hpke_and_mldsa.go:49:29: "mldsa: internal error: unknown parameters" escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:49:29:   flow: {heap} ← &{storage for "mldsa: internal error: unknown parameters"}:
bodies_of_hpke_and_mldsa.go:49:29:     from "mldsa: internal error: unknown parameters" (spill) at bodies_of_hpke_and_mldsa.go:49:29
bodies_of_hpke_and_mldsa.go:49:29:     from panic("mldsa: internal error: unknown parameters") (call parameter) at bodies_of_hpke_and_mldsa.go:49:29
bodies_of_hpke_and_mldsa.go:49:29: "mldsa: invalid parameters in public key" escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:49:29:   flow: {heap} ← &{storage for "mldsa: invalid parameters in public key"}:
bodies_of_hpke_and_mldsa.go:49:29:     from "mldsa: invalid parameters in public key" (spill) at bodies_of_hpke_and_mldsa.go:49:29
bodies_of_hpke_and_mldsa.go:49:29:     from panic("mldsa: invalid parameters in public key") (call parameter) at bodies_of_hpke_and_mldsa.go:49:29
bodies_of_hpke_and_mldsa.go:51:48: "mldsa: internal error: unknown parameters" escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:51:48:   flow: {heap} ← &{storage for "mldsa: internal error: unknown parameters"}:
bodies_of_hpke_and_mldsa.go:51:48:     from "mldsa: internal error: unknown parameters" (spill) at bodies_of_hpke_and_mldsa.go:51:48
bodies_of_hpke_and_mldsa.go:51:48:     from panic("mldsa: internal error: unknown parameters") (call parameter) at bodies_of_hpke_and_mldsa.go:51:48
bodies_of_hpke_and_mldsa.go:51:48: "mldsa: invalid parameters in public key" escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:51:48:   flow: {heap} ← &{storage for "mldsa: invalid parameters in public key"}:
bodies_of_hpke_and_mldsa.go:51:48:     from "mldsa: invalid parameters in public key" (spill) at bodies_of_hpke_and_mldsa.go:51:48
bodies_of_hpke_and_mldsa.go:51:48:     from panic("mldsa: invalid parameters in public key") (call parameter) at bodies_of_hpke_and_mldsa.go:51:48
bodies_of_hpke_and_mldsa.go:49:38: ~r0 escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:49:38:   flow: {storage for ... argument} ← &{storage for ~r0}:
bodies_of_hpke_and_mldsa.go:49:38:     from ~r0 (spill) at bodies_of_hpke_and_mldsa.go:49:38
bodies_of_hpke_and_mldsa.go:49:38:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:38:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:49:38:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:38:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:38:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:49:38:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:45: len(~r0) escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:49:45:   flow: {storage for ... argument} ← &{storage for len(~r0)}:
bodies_of_hpke_and_mldsa.go:49:45:     from len(~r0) (spill) at bodies_of_hpke_and_mldsa.go:49:45
bodies_of_hpke_and_mldsa.go:49:45:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:45:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:49:45:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:45:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:45:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:49:45:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:63: len(~r0) escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:49:63:   flow: {storage for ... argument} ← &{storage for len(~r0)}:
bodies_of_hpke_and_mldsa.go:49:63:     from len(~r0) (spill) at bodies_of_hpke_and_mldsa.go:49:63
bodies_of_hpke_and_mldsa.go:49:63:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:63:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:49:63:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:63:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:49:63:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:49:63:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:49:14
bodies_of_hpke_and_mldsa.go:53:19: &mldsa.PublicKey{...} escapes to heap in signed:
bodies_of_hpke_and_mldsa.go:53:19:   flow: ~r0 ← &{storage for &mldsa.PublicKey{...}}:
bodies_of_hpke_and_mldsa.go:53:19:     from &mldsa.PublicKey{...} (spill) at bodies_of_hpke_and_mldsa.go:53:19
bodies_of_hpke_and_mldsa.go:53:19:     from ~r0 = &mldsa.PublicKey{...} (assign-pair) at bodies_of_hpke_and_mldsa.go:53:19
bodies_of_hpke_and_mldsa.go:53:19:   flow: ~r0 ← ~r0:
bodies_of_hpke_and_mldsa.go:53:19:     from ~r0 (interface-converted) at bodies_of_hpke_and_mldsa.go:53:19
bodies_of_hpke_and_mldsa.go:53:19:     from ~r0 = ~r0 (assign-pair) at bodies_of_hpke_and_mldsa.go:53:19
bodies_of_hpke_and_mldsa.go:53:19:   flow: ~r0 ← ~r0:
bodies_of_hpke_and_mldsa.go:53:19:     from return ~r0, signature (return) at bodies_of_hpke_and_mldsa.go:53:2
bodies_of_hpke_and_mldsa.go:41:13: seed does not escape
bodies_of_hpke_and_mldsa.go:41:19: message does not escape
bodies_of_hpke_and_mldsa.go:46:49: &mldsa.Options{...} escapes to heap
bodies_of_hpke_and_mldsa.go:47:22: &mldsa.PublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:48:25: &mldsa.PublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:48:46: "mldsa: internal error: unknown parameters" escapes to heap
bodies_of_hpke_and_mldsa.go:48:46: "mldsa: invalid parameters in public key" escapes to heap
bodies_of_hpke_and_mldsa.go:49:14: ... argument does not escape
bodies_of_hpke_and_mldsa.go:49:38: ~r0 escapes to heap
bodies_of_hpke_and_mldsa.go:49:29: "mldsa: internal error: unknown parameters" escapes to heap
bodies_of_hpke_and_mldsa.go:49:29: "mldsa: invalid parameters in public key" escapes to heap
bodies_of_hpke_and_mldsa.go:49:45: len(~r0) escapes to heap
bodies_of_hpke_and_mldsa.go:49:55: []byte{} does not escape
bodies_of_hpke_and_mldsa.go:49:55: append does not escape
bodies_of_hpke_and_mldsa.go:49:63: len(~r0) escapes to heap
bodies_of_hpke_and_mldsa.go:51:48: "mldsa: internal error: unknown parameters" escapes to heap
bodies_of_hpke_and_mldsa.go:51:48: "mldsa: invalid parameters in public key" escapes to heap
bodies_of_hpke_and_mldsa.go:51:61: []byte{} does not escape
bodies_of_hpke_and_mldsa.go:51:61: append does not escape
bodies_of_hpke_and_mldsa.go:51:33: &mldsa.PublicKey{} does not escape
bodies_of_hpke_and_mldsa.go:52:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:53:19: &mldsa.PublicKey{...} escapes to heap
bodies_of_hpke_and_mldsa.go:57:41: ([]byte)("text") escapes to heap in main:
bodies_of_hpke_and_mldsa.go:57:41:   flow: {heap} ← &{storage for ([]byte)("text")}:
bodies_of_hpke_and_mldsa.go:57:41:     from ([]byte)("text") (spill) at bodies_of_hpke_and_mldsa.go:57:41
bodies_of_hpke_and_mldsa.go:57:41:     from sealed(~r0, ([]byte)("text")) (call parameter) at bodies_of_hpke_and_mldsa.go:57:20
bodies_of_hpke_and_mldsa.go:57:13: .autotmp_0 escapes to heap in main:
bodies_of_hpke_and_mldsa.go:57:13:   flow: {storage for ... argument} ← &{storage for .autotmp_0}:
bodies_of_hpke_and_mldsa.go:57:13:     from .autotmp_0 (spill) at bodies_of_hpke_and_mldsa.go:57:13
bodies_of_hpke_and_mldsa.go:57:13:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:57:13
bodies_of_hpke_and_mldsa.go:57:13:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:57:13:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:57:13
bodies_of_hpke_and_mldsa.go:57:13:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:57:13
bodies_of_hpke_and_mldsa.go:57:13:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:57:13:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:57:13
bodies_of_hpke_and_mldsa.go:58:17: len(~r0) escapes to heap in main:
bodies_of_hpke_and_mldsa.go:58:17:   flow: {storage for ... argument} ← &{storage for len(~r0)}:
bodies_of_hpke_and_mldsa.go:58:17:     from len(~r0) (spill) at bodies_of_hpke_and_mldsa.go:58:17
bodies_of_hpke_and_mldsa.go:58:17:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:17:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:58:17:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:17:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:17:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:58:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:30: len(~r0) escapes to heap in main:
bodies_of_hpke_and_mldsa.go:58:30:   flow: {storage for ... argument} ← &{storage for len(~r0)}:
bodies_of_hpke_and_mldsa.go:58:30:     from len(~r0) (spill) at bodies_of_hpke_and_mldsa.go:58:30
bodies_of_hpke_and_mldsa.go:58:30:     from ... argument (slice-literal-element) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:30:   flow: fmt.a ← &{storage for ... argument}:
bodies_of_hpke_and_mldsa.go:58:30:     from ... argument (spill) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:30:     from fmt.a := ... argument (assign-pair) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:58:30:   flow: {heap} ← *fmt.a:
bodies_of_hpke_and_mldsa.go:58:30:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at bodies_of_hpke_and_mldsa.go:58:13
bodies_of_hpke_and_mldsa.go:57:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:57:41: ([]byte)("text") escapes to heap
bodies_of_hpke_and_mldsa.go:57:13: .autotmp_0 escapes to heap
bodies_of_hpke_and_mldsa.go:58:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:58:17: len(~r0) escapes to heap
bodies_of_hpke_and_mldsa.go:58:22: []hpke.KEM{...} does not escape
bodies_of_hpke_and_mldsa.go:58:30: len(~r0) escapes to heap
bodies_of_hpke_and_mldsa.go:59:20: make([]byte, 32) does not escape
