/** How many notifications are shown before somebody asks for more; as many come each time. */
export const firstNotifications = 20;
