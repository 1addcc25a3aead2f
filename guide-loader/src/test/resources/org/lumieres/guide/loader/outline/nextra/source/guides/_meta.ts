export default {
  // Du plus simple au plus long.
  suite: "La suite",
  debut: { title: "Le début" },
}
